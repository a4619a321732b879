import * as v from 'valibot'
import {
  derivativeMethod,
  descentSpec,
  point,
  positive,
  precision,
  type DerivativeMethod,
  type DescentSpec,
  type Precision,
} from '../../src-main/contract/spec'
import { plane } from '../../src-main/contract/surface'
import { parseRecord, toRecord } from './serialise'

/** The curriculum's descent: the bowl from (-3, 4), central differences with h = 1e-4, 100 steps. */
export const DEFAULT_SETUP = {
  formula: 'x0^2 + x1^2',
  start: [-3, 4],
  learningRate: 0.1,
  steps: 100,
  method: 'central',
  h: 1e-4,
  precision: 'float64',
  showExact: false,
  plane: { columns: 0, rows: 1 },
} as const

/** What a link and a reload keep of a setup. */
const fields = {
  formula: descentSpec.entries.formula,
  start: point,
  learningRate: positive,
  steps: descentSpec.entries.steps,
  method: derivativeMethod,
  h: positive,
  precision,
  showExact: v.boolean(),
  plane: v.object({ columns: plane.entries.columns, rows: plane.entries.rows }),
} as const

/** All that a person set for a descent. Always valid: fields hold their own drafts until these can be applied. */
export class Setup {
  formula = $state<string>(DEFAULT_SETUP.formula)
  /** Coordinates of step 0; as long as the formula's dimension. */
  start = $state.raw<readonly number[]>(DEFAULT_SETUP.start)
  learningRate = $state<number>(DEFAULT_SETUP.learningRate)
  steps = $state<number>(DEFAULT_SETUP.steps)
  method = $state<DerivativeMethod>(DEFAULT_SETUP.method)
  /** Nudge of the numerical differences, in units of x. */
  h = $state<number>(DEFAULT_SETUP.h)
  precision = $state<Precision>(DEFAULT_SETUP.precision)
  /** Whether a second run with the exact gradient goes beside the numerical one. */
  showExact = $state<boolean>(DEFAULT_SETUP.showExact)
  /** The two variables that span the picture. */
  plane = $state.raw<{ readonly columns: number; readonly rows: number }>(DEFAULT_SETUP.plane)

  /** Every coordinate set so far, also those that the formula on show has no use for. */
  #known: readonly number[] = []

  spec = $derived<DescentSpec>({
    formula: this.formula,
    start: [...this.start],
    optimizer: { kind: 'gradient-descent', learningRate: this.learningRate },
    steps: this.steps,
    derivative: { method: this.method, h: this.h },
    precision: this.precision,
  })

  /** The same descent with the backward pass instead of a numerical difference. */
  exactSpec = $derived<DescentSpec>({
    ...this.spec,
    derivative: { method: 'backward', h: this.h },
    precision: 'float64',
  })

  /** The fields that differ from the default setup, as plain data. */
  get record(): object {
    return toRecord(fields, this, DEFAULT_SETUP)
  }

  /** Takes the fields of a record; one that does not fit changes nothing. The formula waits until it has compiled. */
  restore(record: unknown): { readonly formula: string } {
    const { formula, ...rest } = parseRecord(fields, record)
    Object.assign(this, rest)
    return { formula: formula ?? this.formula }
  }

  /**
   * Takes a formula that compiled, and a start of its dimension: kept coordinates stay, new ones are 1. One that gets
   * lost while a formula is being typed (x0^2 on the way to x0^2 + x1^2) comes back.
   */
  setFormula(text: string, dimension: number, start: readonly number[] = this.start): void {
    this.formula = text
    this.#known = [start, this.start, this.#known].reduce((known, more) => [...known, ...more.slice(known.length)])
    this.start = Array.from({ length: dimension }, (_, i) => this.#known[i] ?? 1)
    const isInside = this.plane.columns < dimension && this.plane.rows < dimension
    if (!isInside) this.plane = { columns: 0, rows: Math.min(1, dimension - 1) }
    if (dimension > 1 && this.plane.columns === this.plane.rows) this.plane = { columns: 0, rows: 1 }
  }

  setStart(index: number, value: number): void {
    this.start = this.start.map((kept, i) => (i === index ? value : kept))
  }
}
