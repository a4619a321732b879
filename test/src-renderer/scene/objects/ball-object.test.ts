import { Color, Vector3, type Mesh, type MeshBasicMaterial } from 'three'
import { describe, expect, it } from 'vitest'
import { BallObject } from '../../../../src-renderer/scene/objects/ball-object'
import type { Ball } from '../../../../src-renderer/scene/ball'
import { drawnLines, theme } from './stage'

const ball: Ball = {
  ...{ place: [0.3, 0.8, -0.4], record: 0, point: [1, 2] },
  downhill: { direction: [0.6, 0, 0.8], length: 0.3 },
}

/** Parts of a ball in the order in which they are added. */
function partsOf({ group }: BallObject) {
  const [hidden, body, mark, , downhill, away] = group.children
  return { hidden, body, mark, downhill, away }
}

/** Where the up of an arrow points. */
const wayOf = (
  arrow: { quaternion: Vector3['applyQuaternion'] extends (q: infer Q) => unknown ? Q : never } | undefined,
) => arrow && new Vector3(0, 1, 0).applyQuaternion(arrow.quaternion).toArray()

describe('the ball in space', () => {
  it('stands at its place, with its mark straight below on the floor and the line between them', () => {
    const object = new BallObject('main')
    object.set(ball)
    const { body, hidden, mark } = partsOf(object)
    expect(body?.position.toArray()).toEqual([0.3, 0.8, -0.4])
    expect(hidden?.position.toArray()).toEqual([0.3, 0.8, -0.4])
    expect([mark?.position.x, mark?.position.z]).toEqual([0.3, -0.4])
    expect(mark?.position.y).toBeCloseTo(0, 2)
    const places = [0.3, 0.8, -0.4, 0.3, 0, -0.4].map((part) => expect.closeTo(part, 6) as number)
    expect(drawnLines(object.group)).toEqual([places])
  })

  it('has the arrow of the negative gradient point as the ball says', () => {
    const object = new BallObject('main')
    object.set(ball)
    const { downhill, away } = partsOf(object)
    expect(downhill?.visible).toBe(true)
    expect(away?.visible).toBe(false)
    expect(wayOf(downhill)).toEqual([0.6, 0, 0.8].map((part) => expect.closeTo(part, 6) as number))
  })

  it('has the arrow to where it is when it is out of sight, and no other', () => {
    const object = new BallObject('main')
    object.set({ ...ball, away: { x: -1, z: 0 } })
    const { downhill, away } = partsOf(object)
    expect([downhill?.visible, away?.visible]).toEqual([false, true])
    expect(wayOf(away)).toEqual([-1, 0, 0].map((part) => expect.closeTo(part, 6) as number))
  })

  it('is not drawn where there is none', () => {
    const object = new BallObject('main')
    object.set(undefined)
    expect(object.group.visible).toBe(false)
  })

  it('of the exact run has another shape, the colour of ink and no arrow', () => {
    const [main, ghost] = [new BallObject('main'), new BallObject('exact')]
    ghost.set(ball)
    for (const object of [main, ghost]) object.setTheme(theme)
    const body = (object: BallObject) => partsOf(object).body as Mesh<Mesh['geometry'], MeshBasicMaterial>
    expect(body(main).geometry.type).not.toBe(body(ghost).geometry.type)
    expect(body(main).material.color.equals(new Color(theme.runs.main))).toBe(true)
    expect(body(ghost).material.color.equals(new Color(theme.runs.exact))).toBe(true)
    expect(partsOf(ghost).downhill?.visible).toBe(false)
  })
})
