import { expect, test } from 'vitest'
import { Layers } from '../../../src-renderer/state/layers.svelte'

test('the topmost thing that lies over the page is closed first', () => {
  const layers = new Layers()
  const closed: string[] = []
  layers.lay(() => closed.push('below'))
  const away = layers.lay(() => closed.push('above'))
  layers.closeTopmost()
  away()
  layers.closeTopmost()
  expect(closed).toEqual(['above', 'below'])
})

test('where nothing lies over the page there is nothing to close', () => {
  const layers = new Layers()
  expect(layers.canClose).toBe(false)
  const away = layers.lay(() => undefined)
  expect(layers.canClose).toBe(true)
  away()
  expect(layers.canClose).toBe(false)
  expect(() => {
    layers.closeTopmost()
  }).not.toThrow()
})
