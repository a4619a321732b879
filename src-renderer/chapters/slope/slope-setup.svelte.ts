import * as v from 'valibot'
import type { Engine } from '../../../src-main/contract/calls'
import { formulaText, positive } from '../../../src-main/contract/spec'
import { range, type Range } from '../../../src-main/contract/surface'
import { FormulaDraft } from '../../state/formula-draft.svelte'
import { parseRecord, toRecord } from '../../state/serialise'
import { slopePresets } from './slope-presets'

/** What the chapter shows, in teaching order. */
export const slopeParts = ['curve', 'errors', 'table', 'machine', 'way'] as const
export type SlopePart = (typeof slopeParts)[number]

/** The curriculum's first example: at x = 5 with h = 1e-4. */
export const DEFAULT_SLOPE = {
  part: 'curve',
  formula: '0.05*x0^2+0.5*x0',
  x: 5,
  h: 1e-4,
  range: [0, 20] as Range,
  isZoomed: false,
  start: 2,
} as const

const finite = v.pipe(v.number(), v.finite())
const fields = {
  part: v.picklist(slopeParts),
  formula: formulaText,
  x: finite,
  h: positive,
  range,
  isZoomed: v.boolean(),
  start: finite,
} as const

/** All that a person set in the chapter. The formula is always one of one variable that compiled. */
export class SlopeSetup {
  part = $state<SlopePart>(DEFAULT_SLOPE.part)
  formula = $state<string>(DEFAULT_SLOPE.formula)
  x = $state<number>(DEFAULT_SLOPE.x)
  h = $state<number>(DEFAULT_SLOPE.h)
  /** The range on which the curve is drawn. */
  range = $state.raw<Range>(DEFAULT_SLOPE.range)
  /** Whether the curve is drawn only around x, a few h wide. */
  isZoomed = $state<boolean>(DEFAULT_SLOPE.isZoomed)
  /** Where the descents on the step and the sigmoid begin. */
  start = $state<number>(DEFAULT_SLOPE.start)
  readonly draft: FormulaDraft

  /** @param record what a link or a reload kept; one that does not fit leaves the defaults */
  constructor(record: unknown, engine: Engine) {
    this.draft = new FormulaDraft(engine)
    const { formula, ...rest } = parseRecord(fields, record)
    Object.assign(this, rest)
    void this.setFormula(formula ?? this.formula)
  }

  /** The points at which the curriculum looks at this formula. */
  points = $derived(slopePresets.find(({ formula }) => formula === this.formula)?.points ?? [])

  get record(): object {
    return toRecord(fields, this, DEFAULT_SLOPE)
  }

  /** Takes a text; it becomes the formula when it compiles and has one variable. An example brings its point and range. */
  async setFormula(text: string, start?: readonly number[]): Promise<void> {
    const facts = await this.draft.type(text)
    if (!facts) return
    if (facts.dimension > 1) {
      this.draft.failure = { kind: 'too-many-variables', key: 'slope.oneVariable', values: {} }
      return
    }
    this.formula = facts.text
    const preset = slopePresets.find(({ formula }) => formula === facts.text)
    if (start?.[0] !== undefined) this.x = start[0]
    if (start && preset) this.range = preset.range
  }
}
