import type { Engine } from '../../../src-main/contract/calls'
import type { Nudges } from '../../../src-main/contract/gradient'
import type { NoSlope } from '../../../src-main/contract/slope'
import type { DerivativeChoice, Point2 } from '../../../src-main/contract/spec'
import { createCallQuery, type CallQuery } from '../../state/call-query'
import { Query } from '../../state/query.svelte'
import { fieldDomain, pointsDomain } from './gradient-domain'
import type { GradientSetup, Part } from './gradient-setup.svelte'
import { findNoSlopes, MapData } from './map-data.svelte'

/** Arrows along one side where only the longest of them is needed. */
const COARSE = 9

interface TableQuestion {
  readonly formula: string
  readonly points: readonly Point2[]
}

/** Of each point, why f has no partial derivative by each variable; null where it has one. */
type NoSlopes = readonly (readonly (NoSlope | null)[])[]

/** All that the engine says to the chapter. Lives with the page. */
export class GradientData {
  readonly table: CallQuery<'listGradients'>
  /** Where the numbers of a backward pass in the table are no derivatives. */
  readonly tableNoSlopes: Query<TableQuestion, NoSlopes>
  readonly nudges: CallQuery<'nudges'>
  /** Central differences of x² at each coordinate of the table's points: what the wrong function computes. */
  readonly squares: CallQuery<'listGradients'>
  /** The two ways down on the surface, point by point. */
  readonly slopePath: CallQuery<'listGradients'>
  readonly points: MapData
  readonly field: MapData
  readonly other: MapData

  /** @param onNudges hears of every loop of nudges that is shown */
  constructor(engine: Engine, onNudges: (nudges: Nudges) => void) {
    this.table = createCallQuery(engine, 'listGradients')
    this.tableNoSlopes = new Query(({ formula, points }, { signal }) =>
      Promise.all(points.map((point) => findNoSlopes(engine, { formula, point }, signal))),
    )
    this.squares = createCallQuery(engine, 'listGradients')
    this.nudges = createCallQuery(engine, 'nudges', onNudges)
    this.slopePath = createCallQuery(engine, 'listGradients')
    this.points = new MapData(engine)
    this.field = new MapData(engine)
    this.other = new MapData(engine)
  }

  /** Asks for what the part on show needs, for as long as the component that calls this lives. */
  follow(setup: GradientSetup): void {
    const isOn = (...parts: readonly Part[]) => setup.isReady && parts.includes(setup.part)
    this.table.follow(() =>
      isOn('points', 'bug')
        ? {
            objective: { kind: 'formula', text: setup.formula },
            points: lists(setup.points),
            derivative: shownDerivative(setup),
          }
        : undefined,
    )
    this.tableNoSlopes.follow(() =>
      isOn('points') && setup.method === 'backward' ? { formula: setup.formula, points: setup.points } : undefined,
    )
    this.squares.follow(() =>
      isOn('bug')
        ? {
            objective: { kind: 'formula', text: 'x0^2' },
            points: setup.points.flatMap((pair) => pair.map((x) => [x])),
            derivative: shownDerivative(setup),
          }
        : undefined,
    )
    this.nudges.follow(() =>
      isOn('nudge')
        ? {
            objective: { kind: 'formula', text: setup.formula },
            point: [...setup.point],
            h: setup.h,
            precision: 'float64',
          }
        : undefined,
    )
    const common = () => ({ formula: setup.formula, derivative: setup.derivative })
    const fieldView = () => ({ domain: fieldDomain(setup), density: Number(setup.density), point: setup.probe })
    this.points.follow(() =>
      isOn('points', 'nudge')
        ? { ...common(), domain: pointsDomain(setup), density: COARSE, point: setup.point }
        : undefined,
    )
    this.field.follow(() => (isOn('field') ? { ...common(), ...fieldView() } : undefined))
    this.other.follow(() =>
      isOn('field') && setup.isCompared ? { ...common(), ...fieldView(), formula: setup.otherFormula } : undefined,
    )
  }
}

function lists(points: readonly Point2[]): number[][] {
  return points.map((pair) => [...pair])
}

/** How the part on show differentiates: the loop takes central differences, and so does the wrong function that is held against them. */
export function shownDerivative({ part, h, derivative }: GradientSetup): DerivativeChoice {
  return part === 'bug' || part === 'nudge' ? ({ method: 'central', h } as const) : derivative
}
