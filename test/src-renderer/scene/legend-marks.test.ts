import { expect, test } from 'vitest'
import { marksOf } from '../../../src-renderer/scene/legend-marks'
import type { StagePath } from '../../../src-renderer/scene/stage-path'

const run = (records: number, slope: number, look: StagePath['look'] = 'main'): StagePath => ({
  ...{ id: 'run', look, isAheadShown: false },
  places: new Float64Array(2 * records),
  values: new Float64Array(records),
  gradients: new Float64Array(2 * records).fill(slope),
})

test('a descent tells its ring, its beads and its arrow', () => {
  expect(marksOf([run(3, 2)], true)).toEqual(['ring', 'beads', 'arrow'])
})

test('what a picture does not have is not told: no ring that no hand can take, no beads of a point, no arrow where it is flat', () => {
  expect(marksOf([run(3, 2)], false)).toEqual(['beads', 'arrow'])
  expect(marksOf([run(1, 2)], true)).toEqual(['ring', 'arrow'])
  expect(marksOf([run(2, 2)], true)).toEqual(['ring', 'beads', 'arrow'])
  expect(marksOf([run(3, 0)], true)).toEqual(['ring', 'beads'])
  expect(marksOf([run(3, NaN)], true)).toEqual(['ring', 'beads'])
})

test('a picture without the main run has none of them, whatever else is drawn', () => {
  expect(marksOf([run(3, 2, 'second')], true)).toEqual([])
  expect(marksOf([], true)).toEqual([])
})
