import { expect, it } from 'vitest'
import { axesOn } from '../../../../src-renderer/chapters/frame/plane-axes'

const names = { across: 'u', along: 'v', height: 'f' }

it('names the axes of two variables as they are called', () => {
  expect(axesOn({ columns: 0, rows: 1 }, names)).toEqual(names)
})

it('says how long 1 is on an axis of another length than 1, each at its own axis', () => {
  const along = [0, 1, -1]
  expect(axesOn({ origin: [0, 0, 0], across: [1, 0, 0], along }, names)).toEqual({ ...names, along: 'v (1 ≙ 1.4)' })
  expect(axesOn({ origin: [0, 0, 0], across: [0, 0, 1e6], along: [0.6, 0.8, 0] }, names)).toEqual({
    ...names,
    across: 'u (1 ≙ 10⁶)',
  })
})
