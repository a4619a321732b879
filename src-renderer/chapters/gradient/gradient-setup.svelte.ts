import * as v from 'valibot'
import type { Engine } from '../../../src-main/contract/calls'
import {
  derivativeMethod,
  finite,
  formulaText,
  list,
  point2,
  positive,
  type DerivativeChoice,
  type Point2,
} from '../../../src-main/contract/spec'
import { scalings, type Scaling } from '../../figures/arrow-field'
import { domain, type Domain } from '../../../src-main/contract/surface'
import { eye, type Eye } from '../../state/eye'
import { FormulaSetup } from '../../state/formula-setup.svelte'
import type { KeptStep } from '../../state/kept-step.svelte'
import { isSamePoint } from '../../state/points'
import type { Values } from '../../state/serialise'

/** The four things that the chapter shows, in teaching order. */
export const parts = ['points', 'field', 'nudge', 'bug'] as const
export type Part = (typeof parts)[number]

export const views = ['map', 'surface'] as const
export type View = (typeof views)[number]

/** Arrows along one side of the field. 18 is the textbook's grid. */
export const densities = ['9', '18', '36'] as const
export type Density = (typeof densities)[number]

export const BOWL = 'x0^2 + x1^2'
export const VALLEY = 'x0^2/20 + x1^2'
/** Rows of the table: more than a lesson needs, few enough to be asked for at once. */
export const MOST_POINTS = 24
/** How far the view of the arrow field may reach from 0, in units of x. */
export const REACH_LIMITS = { low: 1e-6, high: 1e6 } as const

const fields = {
  part: v.picklist(parts),
  formula: formulaText,
  points: v.pipe(list(point2, MOST_POINTS), v.minLength(1), v.readonly()),
  point: point2,
  probe: point2,
  method: derivativeMethod,
  h: positive,
  view: v.picklist(views),
  density: v.picklist(densities),
  scaling: v.picklist(scalings),
  reach: v.pipe(finite, v.minValue(REACH_LIMITS.low), v.maxValue(REACH_LIMITS.high)),
  isCompared: v.boolean(),
  isMapWanted: v.boolean(),
  eye,
  domain: v.nullable(domain),
  fieldDomain: v.nullable(domain),
  isLogarithmic: v.boolean(),
  isRevealed: v.boolean(),
  nudge: v.pipe(v.number(), v.integer(), v.minValue(0)),
} as const

/** The curriculum's gradients: five points on the bowl, central differences with h = 1e-4. */
const DEFAULTS: Values<typeof fields> = {
  part: 'points',
  formula: BOWL,
  points: [
    [5, 10],
    [0, 10],
    [5, 0],
    [2, -4],
    [-3, 4],
  ],
  point: [5, 10],
  probe: [1.5, 0.75],
  method: 'central',
  h: 1e-4,
  view: 'map',
  density: '18',
  scaling: 'proportion',
  reach: 2,
  isCompared: false,
  isMapWanted: false,
  eye: null,
  domain: null,
  fieldDomain: null,
  isLogarithmic: false,
  isRevealed: false,
  nudge: 0,
}

const table = {
  fields,
  defaults: DEFAULTS,
  views: ['isMapWanted', 'eye', 'domain', 'fieldDomain', 'isLogarithmic', 'isRevealed', 'nudge'],
} as const

/** All that a person set in the chapter. The formula has at most two variables. */
export class GradientSetup extends FormulaSetup<typeof fields> {
  part = $state<Part>(DEFAULTS.part)
  formula = $state<string>(DEFAULTS.formula)
  /** The rows of the table. */
  points = $state.raw<readonly Point2[]>(DEFAULTS.points)
  /** Where slopes are assembled and nudges are taken. */
  point = $state.raw<Point2>(DEFAULTS.point)
  /** The point on the arrow field. */
  probe = $state.raw<Point2>(DEFAULTS.probe)
  method = $state<DerivativeChoice['method']>(DEFAULTS.method)
  /** Nudge of the numerical differences, in units of x. */
  h = $state<number>(DEFAULTS.h)
  view = $state<View>(DEFAULTS.view)
  density = $state<Density>(DEFAULTS.density)
  scaling = $state<Scaling>(DEFAULTS.scaling)
  /** The view of the arrow field reaches so far from 0 on each axis. */
  reach = $state<number>(DEFAULTS.reach)
  /** Whether a second field stands beside the first. */
  isCompared = $state<boolean>(DEFAULTS.isCompared)
  /** Whether the surface is seen as a map. */
  isMapWanted = $state<boolean>(DEFAULTS.isMapWanted)
  eye = $state.raw<Eye>(DEFAULTS.eye)
  /** The domain that a person has chosen for the pictures of the points; null where the chapter chooses. */
  domain = $state.raw<Domain | null>(DEFAULTS.domain)
  /** The same for the arrow field. */
  fieldDomain = $state.raw<Domain | null>(DEFAULTS.fieldDomain)
  /** Whether the surface's heights are on a logarithmic scale. */
  isLogarithmic = $state<boolean>(DEFAULTS.isLogarithmic)
  /** Whether the mistake in the wrong function is shown. */
  isRevealed = $state<boolean>(DEFAULTS.isRevealed)
  readonly #nudge: KeptStep

  /** @param nudge where the player of the nudges stands */
  constructor(engine: Engine, nudge: KeptStep) {
    super(engine, table, { limit: { most: 2, key: 'gradient.twoVariables' } })
    this.#nudge = nudge
  }

  /** How many moves of the loop have been made. */
  get nudge(): number {
    return this.#nudge.step
  }

  set nudge(moves: number) {
    this.#nudge.step = moves
  }

  get derivative(): DerivativeChoice {
    return { method: this.method, h: this.h }
  }

  /** The formula beside which the current one is seen. */
  get otherFormula(): string {
    return this.formula === BOWL ? VALLEY : BOWL
  }

  /** The point that the part on show is about. */
  get here(): Point2 {
    return this.part === 'field' ? this.probe : this.point
  }

  set here(point: Point2) {
    if (this.part === 'field') this.probe = point
    else this.point = point
  }

  /** Adds a row, unless it is there already or the table is full, and moves the point to it. */
  addPoint(added: Point2): void {
    const { points, point } = this.#withRow(added)
    this.points = points
    this.point = point
  }

  removePoint(index: number): void {
    this.points = this.points.filter((_, i) => i !== index)
  }

  protected override lookAnew(): void {
    this.domain = null
    this.fieldDomain = null
  }

  /** Where the view of the arrow field may not reach, the table and its map do. */
  protected override valuesAt([x0 = this.point[0], x1 = this.point[1]]: readonly number[]) {
    return { ...this.#withRow([x0, x1]), part: this.part === 'field' ? 'points' : this.part } as const
  }

  /** An example leaves the points: the table is about the same ones on every formula. */
  protected override exampleAt() {
    return {}
  }

  #withRow(added: Point2) {
    const isKnown = this.points.some((point) => isSamePoint(point, added))
    const hasRoom = this.points.length < MOST_POINTS
    return { points: isKnown || !hasRoom ? this.points : [...this.points, added], point: added }
  }
}
