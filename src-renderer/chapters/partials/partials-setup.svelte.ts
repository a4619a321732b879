import * as v from 'valibot'
import type { Engine } from '../../../src-main/contract/calls'
import { finite, formulaText, positive } from '../../../src-main/contract/spec'
import { FormulaDraft } from '../../state/formula-draft.svelte'
import { parseRecord, toRecord } from '../../state/serialise'

/** What the chapter shows, in teaching order. */
export const partialsParts = ['slice', 'table', 'wrong'] as const
export type PartialsPart = (typeof partialsParts)[number]

export type Pair = readonly [x0: number, x1: number]
/** Index of a variable: that which moves along the cut. */
export type Variable = 0 | 1

/** Points to jump to; the second is the curriculum's. */
export const POINTS: readonly Pair[] = [
  [1, 2],
  [5, 10],
]

const DEFAULTS = { part: 'slice', formula: 'x0^2 + x1^2', point: [1, 2] as Pair, variable: 0, h: 1e-4 } as const

const fields = {
  part: v.picklist(partialsParts),
  formula: formulaText,
  point: v.pipe(v.tuple([finite, finite]), v.readonly()),
  variable: v.picklist([0, 1]),
  h: positive,
} as const

/** All that a person set in the chapter. The formula is always one of at most two variables that compiled. */
export class PartialsSetup {
  part = $state<PartialsPart>(DEFAULTS.part)
  formula = $state<string>(DEFAULTS.formula)
  point = $state.raw<Pair>(DEFAULTS.point)
  variable = $state<Variable>(DEFAULTS.variable)
  h = $state<number>(DEFAULTS.h)
  readonly draft: FormulaDraft

  /** @param record what a link or a reload kept; one that does not fit leaves the defaults */
  constructor(record: unknown, engine: Engine) {
    this.draft = new FormulaDraft(engine)
    const { formula, ...rest } = parseRecord(fields, record)
    Object.assign(this, rest)
    void this.setFormula(formula ?? this.formula)
  }

  get record(): object {
    return toRecord(fields, this, DEFAULTS)
  }

  setCoordinate(variable: Variable, value: number): void {
    this.point = variable === 0 ? [value, this.point[1]] : [this.point[0], value]
  }

  /** Takes a text; it becomes the formula when it compiles and has at most two variables. */
  async setFormula(text: string, start?: readonly number[]): Promise<void> {
    const facts = await this.draft.type(text)
    if (!facts) return
    if (facts.dimension > 2) {
      this.draft.failure = { kind: 'too-many-variables', key: 'partials.twoVariables', values: {} }
      return
    }
    this.formula = facts.text
    if (start?.[0] !== undefined && start[1] !== undefined) this.point = [start[0], start[1]]
  }
}
