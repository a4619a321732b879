import { describe, expect, it } from 'vitest'
import { nudges } from '../../../src-main/engine/index'
import { nudgeMoment } from '../../../src-renderer/controls/nudge-moment'
import reference from '../../golden/reference.json' with { type: 'json' }

const point = [5, 10]
const { moves } = nudges('x0^2 + x1^2', point, 1e-4)
const after = (record: number) => nudgeMoment(moves, record, point)

describe('the loop of nudges at a moment', () => {
  it('begins with the point as it is and nothing read', () => {
    expect(after(0)).toMatchObject({ move: undefined, point, changed: undefined, readings: 0 })
    expect(after(0).slopes).toEqual([undefined, undefined])
  })

  it('shows the nudged coordinate as the one that changed, and reads f there', () => {
    expect(after(1)).toMatchObject({ changed: 0, readings: 0 })
    expect(after(1).point[0]).toBe(5 + 1e-4)
    expect(after(2)).toMatchObject({ changed: undefined, read: 0, readings: 1, above: (5 + 1e-4) ** 2 + 100 })
  })

  it('forgets the readings of the coordinate before', () => {
    expect(after(6)).toMatchObject({ point, changed: 0, readings: 2 })
    expect(after(7)).toMatchObject({ changed: 1, above: undefined, below: undefined })
  })

  it("ends at the point it began with, with the reference's gradient after four readings", () => {
    const end = after(moves.length)
    expect(end.point).toEqual(point)
    expect(end.readings).toBe(4)
    expect(end.slopes).toEqual(reference.gradient[0]?.central)
  })
})
