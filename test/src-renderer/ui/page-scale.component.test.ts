import { afterEach, expect, it } from 'vitest'
import { DrawingRoom, pageScale, placeOn } from '../../../src-renderer/ui/page-scale.svelte'
import '../../../src-renderer/ui/theme.css'

const { style } = document.documentElement

afterEach(() => {
  style.removeProperty('--scale')
})

it('tells drawings how large the page is, at first and when it changes', async () => {
  style.setProperty('--scale', '1.5')
  const end = pageScale.watch()
  expect(pageScale.value).toBe(1.5)
  style.setProperty('--scale', '2')
  await expect.poll(() => pageScale.value).toBe(2)
  expect(style.getPropertyValue('--drawn')).toBe('2')
  const room = new DrawingRoom(0, 0)
  room.screenWidth = 500
  room.screenHeight = 300
  expect([room.width, room.height]).toEqual([250, 150])
  expect(placeOn(document.documentElement, { clientX: 40, clientY: 60 })).toEqual({ x: 20, y: 30 })
  style.removeProperty('--scale')
  await expect.poll(() => pageScale.value).toBe(1)
  end()
})
