import * as v from 'valibot'
import { derivativeMethod, finite, formulaText, positive, type DerivativeChoice } from '../../../src-main/contract/spec'
import { scalings, type Scaling } from '../../figures/arrow-field'
import { parseRecord, toRecord } from '../../state/serialise'

/** The four things that the chapter shows, in teaching order. */
export const parts = ['points', 'field', 'nudge', 'bug'] as const
export type Part = (typeof parts)[number]

export const views = ['map', 'surface'] as const
export type View = (typeof views)[number]

/** Arrows along one side of the field. 18 is the textbook's grid. */
export const densities = ['9', '18', '36'] as const
export type Density = (typeof densities)[number]

/** x0 and x1: the pictures of this chapter have two axes. */
export type Pair = readonly [x0: number, x1: number]

export const BOWL = 'x0^2 + x1^2'
export const VALLEY = 'x0^2/20 + x1^2'
/** Rows of the table: more than a lesson needs, few enough to be asked for at once. */
export const MOST_POINTS = 24

/** The curriculum's gradients: five points on the bowl, central differences with h = 1e-4. */
const DEFAULTS = {
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
} as const

const pair = v.pipe(v.tuple([finite, finite]), v.readonly())

const fields = {
  part: v.picklist(parts),
  formula: formulaText,
  points: v.pipe(v.array(pair), v.minLength(1), v.maxLength(MOST_POINTS)),
  point: pair,
  probe: pair,
  method: derivativeMethod,
  h: positive,
  view: v.picklist(views),
  density: v.picklist(densities),
  scaling: v.picklist(scalings),
  reach: positive,
  isCompared: v.boolean(),
} as const

/** All that a person set in the chapter. */
export class GradientSetup {
  part = $state<Part>(DEFAULTS.part)
  /** A formula of x0 and x1 that compiled. */
  formula = $state<string>(DEFAULTS.formula)
  /** The rows of the table. */
  points = $state.raw<readonly Pair[]>(DEFAULTS.points)
  /** Where slopes are assembled and nudges are taken. */
  point = $state.raw<Pair>(DEFAULTS.point)
  /** The point on the arrow field. */
  probe = $state.raw<Pair>(DEFAULTS.probe)
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

  readonly derivative = $derived<DerivativeChoice>({ method: this.method, h: this.h })
  /** The formula beside which the current one is seen. */
  readonly otherFormula = $derived(this.formula === BOWL ? VALLEY : BOWL)
  #wanted: string | undefined

  /** @param record what a link or a reload kept, unchecked */
  constructor(record: unknown) {
    const { formula, ...rest } = parseRecord(fields, record)
    Object.assign(this, rest)
    this.#wanted = formula
  }

  /** The formula to begin with: that of the record until it has compiled, then the current one. */
  wanted(): string {
    return this.#wanted ?? this.formula
  }

  /** Takes a formula that compiled and has no more than two variables. */
  setFormula(text: string): void {
    this.formula = text
    this.#wanted = undefined
  }

  get record(): object {
    return toRecord(fields, this, DEFAULTS)
  }

  /** The point that the part on show is about. */
  get here(): Pair {
    return this.part === 'field' ? this.probe : this.point
  }

  moveHere(x0: number, x1: number): void {
    if (this.part === 'field') this.probe = [x0, x1]
    else this.point = [x0, x1]
  }

  /** Adds a row, unless it is there already or the table is full, and moves the point to it. */
  addPoint(added: Pair): void {
    const isKnown = this.points.some(([x0, x1]) => x0 === added[0] && x1 === added[1])
    if (!isKnown && this.points.length < MOST_POINTS) this.points = [...this.points, added]
    this.point = added
  }

  removePoint(index: number): void {
    this.points = this.points.filter((_, i) => i !== index)
  }
}
