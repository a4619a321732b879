import type { Engine } from '../../../src-main/contract/calls'
import type { DerivativeChoice } from '../../../src-main/contract/spec'
import type { Domain } from '../../../src-main/contract/surface'
import { fieldGrid } from '../../figures/arrow-field'
import { Asked } from './asked.svelte'
import type { Pair } from './gradient-setup.svelte'

/** Samples along one side: fine enough for a smooth contour line, few enough to follow a hand. */
const SIDE = 129

interface MapWish {
  readonly formula: string
  /** The view reaches so far from 0 on each axis. */
  readonly reach: number
  /** Arrows along one side. */
  readonly density: number
  readonly point: Pair
  readonly derivative: DerivativeChoice
}

/** All that one map shows: heights, the arrow field, and what is true at its point. */
export class MapData {
  readonly surface: Asked<'sampleSurface'>
  readonly field: Asked<'sampleField'>
  /** One point alone, so that a dragged point asks for no more than itself. */
  readonly here: Asked<'listGradients'>
  /** Where the point of `here` is, f and ∇f there; all of one moment. */
  readonly current = $derived.by(() => toCurrent(this.here.reply))

  /** @param wish undefined while the map is not on show */
  constructor(engine: Engine, wish: () => MapWish | undefined) {
    // Each is a value of its own, so that a moved point draws no new surface.
    const formula = $derived(wish()?.formula)
    const reach = $derived(wish()?.reach ?? 1)
    const density = $derived(wish()?.density ?? 0)
    const derivative = $derived(wish()?.derivative)
    this.surface = new Asked(engine, 'sampleSurface', () =>
      formula === undefined ? undefined : { formula, domain: squareDomain(reach), columns: SIDE, rows: SIDE },
    )
    this.field = new Asked(engine, 'sampleField', () => {
      const grid = fieldGrid(reach, density)
      return formula === undefined || !derivative ? undefined : { formula, x0: grid, x1: grid, derivative }
    })
    this.here = new Asked(engine, 'listGradients', () => {
      const all = wish()
      return all && { formula: all.formula, points: [[...all.point]], derivative: all.derivative }
    })
  }
}

export function squareDomain(reach: number): Domain {
  return { x0: [-reach, reach], x1: [-reach, reach] }
}

/** The first point of a list of gradients. */
function toCurrent(list: MapData['here']['reply']) {
  if (!list) return undefined
  const first = (flat: Float64Array): Pair => [flat[0] ?? NaN, flat[1] ?? NaN]
  return {
    point: first(list.points),
    value: list.values[0] ?? NaN,
    gradient: first(list.gradients),
    exact: first(list.exact),
  }
}

export type Current = NonNullable<ReturnType<typeof toCurrent>>
