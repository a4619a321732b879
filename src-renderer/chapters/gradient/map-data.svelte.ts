import type { Engine } from '../../../src-main/contract/calls'
import type { ArrowField } from '../../../src-main/contract/gradient'
import type { Gradients } from '../../../src-main/contract/gradients'
import type { NoSlope } from '../../../src-main/contract/slope'
import { formulaOf, type DerivativeChoice, type Point2 } from '../../../src-main/contract/spec'
import type { Domain, Surface } from '../../../src-main/contract/surface'
import { fieldGrid } from '../../figures/arrow-field'
import { createCallQuery, type CallQuery } from '../../state/call-query'
import { isSamePoint } from '../../state/points'
import { askNoSlope } from '../../state/no-slope'
import { Query } from '../../state/query.svelte'

/** Samples along one side: fine enough for a smooth contour line, few enough to follow a hand. */
const SIDE = 129

interface GroundQuestion {
  readonly formula: string
  /** What the map shows. */
  readonly domain: Domain
  /** Arrows along one side. */
  readonly density: number
  readonly derivative: DerivativeChoice
}

interface MapWish extends GroundQuestion {
  readonly point: Point2
}

interface PlaceQuestion {
  readonly formula: string
  readonly point: Point2
}

interface Ground {
  readonly surface: Surface
  readonly field: ArrowField
}

/** All that one map shows: heights and arrow field, and what is true at its point. Lives with the page. */
export class MapData {
  readonly ground: Query<GroundQuestion, Ground>
  /** One point alone, so that a dragged point asks for no more than itself. */
  readonly here: CallQuery<'listGradients'>
  /** Why f has no partial derivative at a point, by variable. */
  readonly reasons: Query<PlaceQuestion, readonly (NoSlope | null)[]>
  /** Where the point of `here` is, f and ∇f there; all of one moment, and of the formula that the ground shows. */
  readonly current = $derived.by(() =>
    formulaOf(this.here.question?.objective) === this.ground.question?.formula
      ? toCurrent(this.here.answer)
      : undefined,
  )

  constructor(engine: Engine) {
    this.ground = new Query((question, { signal }) => sampleGround(engine, question, signal))
    this.here = createCallQuery(engine, 'listGradients')
    this.reasons = new Query((question, { signal }) => findNoSlopes(engine, question, signal))
  }

  get surface(): Surface | undefined {
    return this.ground.answer?.surface
  }

  get field(): ArrowField | undefined {
    return this.ground.answer?.field
  }

  /** The same at once: until there is something of it, the point alone. @param point which is set */
  currentOr(point: Point2): Pick<Current, 'point' | 'value' | 'gradient'> {
    return this.current ?? { point, value: NaN, gradient: [0, 0] }
  }

  /** Why f has no partial derivative at the current point, by variable: null where it has one, nothing while it is not known. */
  get noSlopes(): readonly (NoSlope | null)[] {
    const { question, answer = [] } = this.reasons
    const isHere = question && this.current && isSamePoint(question.point, this.current.point)
    return isHere && question.formula === this.ground.question?.formula ? answer : []
  }

  /**
   * Why there is no gradient at the current point, by variable; null where nothing is missing. Where pieces of f alone have a
   * corner, a difference still sees the slope of f; a backward pass does not.
   */
  get missing(): readonly (NoSlope | null)[] {
    const isDifference = this.here.question?.derivative.method !== 'backward'
    return this.noSlopes.map((reason) => (isDifference && reason === 'inner' ? null : reason))
  }

  get failure() {
    return this.here.failure ?? this.ground.failure
  }

  /**
   * Asks for as long as the component that calls this lives.
   *
   * @param wish undefined while the map is not on show
   */
  follow(wish: () => MapWish | undefined): void {
    this.ground.follow(() => {
      const all = wish()
      if (!all) return undefined
      const { formula, domain, density, derivative } = all
      return { formula, domain, density, derivative }
    })
    this.reasons.follow(() => {
      const all = wish()
      return all && { formula: all.formula, point: all.point }
    })
    this.here.follow(() => {
      const all = wish()
      return (
        all && {
          objective: { kind: 'formula', text: all.formula },
          points: [[...all.point]],
          derivative: all.derivative,
        }
      )
    })
  }
}

async function sampleGround(
  engine: Engine,
  { formula, domain, density, derivative }: GroundQuestion,
  signal: AbortSignal,
): Promise<Ground> {
  const [x0, x1] = [fieldGrid(domain.x0, density), fieldGrid(domain.x1, density)]
  const objective = { kind: 'formula', text: formula } as const
  const [surface, field] = await Promise.all([
    engine.sampleSurface({ objective, domain, columns: SIDE, rows: SIDE }, { signal }),
    engine.sampleField({ objective, x0, x1, derivative }, { signal }),
  ])
  return { surface, field }
}

/** Why f has no partial derivative at a point, by variable; null where it has one. */
export function findNoSlopes(engine: Engine, place: PlaceQuestion, signal: AbortSignal) {
  return Promise.all([0, 1].map((variable) => askNoSlope(engine, { ...place, variable }, signal)))
}

/** The first point of a list of gradients. */
function toCurrent(listed: Gradients | undefined) {
  if (!listed) return undefined
  const first = (flat: Float64Array): Point2 => [flat[0] ?? NaN, flat[1] ?? NaN]
  return {
    point: first(listed.points),
    value: listed.values[0] ?? NaN,
    gradient: first(listed.gradients),
    exact: first(listed.exact),
  }
}

export type Current = NonNullable<ReturnType<typeof toCurrent>>
