import { expect, test } from 'vitest'
import { Pace } from '../../../../src-renderer/scene/objects/pace'

/** Whether each frame of a movement is a draft, with so many milliseconds before each. */
function drafts(pace: Pace, gaps: readonly number[], from = 0): boolean[] {
  let now = from
  return gaps.map((gap) => pace.next((now += gap)))
}
const times = (count: number, gap: number) => Array.from({ length: count }, () => gap)

test('a machine that draws sixty frames a second never draws a draft, not even after one late frame', () => {
  expect(drafts(new Pace(), [...times(20, 16), 140, ...times(20, 16)])).not.toContain(true)
})

test('a machine that takes a tenth of a second for a frame soon draws drafts, and keeps to them', () => {
  const seen = drafts(new Pace(), [...times(6, 100), ...times(20, 40)])
  expect(seen.slice(0, 3)).toEqual([false, false, false])
  expect(seen.slice(4)).not.toContain(false)
})

test('drafts that come quickly give way to whole frames in the next movement, not within this one', () => {
  const pace = new Pace()
  expect(drafts(pace, [...times(6, 100), ...times(20, 10)]).at(-1)).toBe(true)
  expect(pace.rest()).toBe(true)
  expect(drafts(pace, [16, 16], 1e4)).toEqual([false, false])
})

test('what is known of a slow machine holds for the first frame of the next movement', () => {
  const pace = new Pace()
  drafts(pace, times(6, 100))
  pace.rest()
  expect(drafts(pace, [16], 1e6)).toEqual([true])
})

test('a whole frame is owed after drafts only', () => {
  const pace = new Pace()
  drafts(pace, times(6, 16))
  expect(pace.rest()).toBe(false)
  drafts(pace, times(6, 100), 1e4)
  expect(pace.rest()).toBe(true)
})

test('the time between two movements is no slow frame', () => {
  const pace = new Pace()
  for (let movement = 0; movement < 5; movement++) {
    expect(drafts(pace, [16, 16], movement * 60_000)).toEqual([false, false])
    pace.rest()
  }
})
