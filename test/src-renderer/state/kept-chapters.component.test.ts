import { expect, test } from 'vitest'
import { PartialsSetup } from '../../../src-renderer/chapters/partials/partials-setup.svelte'
import { PartialsState } from '../../../src-renderer/chapters/partials/partials-state.svelte'
import { SlopeSetup } from '../../../src-renderer/chapters/slope/slope-setup.svelte'
import { SlopeState } from '../../../src-renderer/chapters/slope/slope-state.svelte'
import { KeptChapters, type ChapterRow } from '../../../src-renderer/state/kept-chapters.svelte'
import type { Refused } from '../../../src-renderer/state/serialise'
import { fakeEngine } from '../../support/fake-engine'

const rows: readonly ChapterRow[] = [
  {
    ...{ id: 'slope', title: 'chapter.slope' },
    create: (engine) => new SlopeState(engine),
    createSetup: (engine) => new SlopeSetup(engine),
  },
  {
    ...{ id: 'partials', title: 'chapter.partials' },
    create: (engine) => new PartialsState(engine),
    createSetup: (engine) => new PartialsSetup(engine),
  },
]

/** The two chapters, none opened yet, and what was refused of their records. */
function closed() {
  const refused: Refused[] = []
  const chapters = new KeptChapters(rows, fakeEngine().engine, (fields) => refused.push(...fields))
  return { chapters, refused }
}

test('the record of a link waits until its chapter is opened', async () => {
  const { chapters } = closed()
  void chapters.take({ slope: { h: 0.1 } })
  expect(chapters.get('slope')).toBeUndefined()
  expect(chapters.records).toEqual({ slope: { h: 0.1 } })
  const { state, opened } = chapters.open('slope')
  await opened
  expect(state.setup.record).toEqual({ h: 0.1 })
})

test('a chapter is made once and kept', () => {
  const { chapters } = closed()
  expect(chapters.open('slope')).toBe(chapters.open('slope'))
  expect(chapters.get('slope')).toBe(chapters.open('slope'))
  expect(() => chapters.open('weights')).toThrow('weights')
})

test('a link sets every chapter that is open; one that it does not name starts again', async () => {
  const { chapters } = closed()
  const [slope, partials] = [chapters.open('slope'), chapters.open('partials')]
  await Promise.all([slope.opened, partials.opened])
  void chapters.take({ slope: { h: 0.1 } })
  await expect.poll(() => chapters.records).toEqual({ slope: { h: 0.1 }, partials: {} })
  void chapters.take({ partials: { variable: 1 } })
  await expect.poll(() => chapters.records).toEqual({ slope: {}, partials: { variable: 1 } })
})

test('what does not fit of a record is told, when it is opened and when it is applied', async () => {
  const { chapters, refused } = closed()
  void chapters.take({ slope: { h: -1 } })
  chapters.open('slope')
  await expect.poll(() => refused).toEqual([{ field: 'h', value: '-1', allowed: '>0' }])
  void chapters.apply('slope', { x: 'far' })
  await expect.poll(() => refused.at(-1)).toEqual({ field: 'x', value: '"far"', wanted: 'number' })
})
