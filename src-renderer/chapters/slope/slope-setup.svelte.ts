import * as v from 'valibot'
import type { Engine } from '../../../src-main/contract/calls'
import { finite, formulaText, positive } from '../../../src-main/contract/spec'
import { range, type Range } from '../../../src-main/contract/surface'
import { isPreset } from '../../controls/presets'
import { FormulaSetup } from '../../state/formula-setup.svelte'
import type { Values } from '../../state/serialise'
import { slopePresets, type SlopePreset } from './slope-presets'
import { WAY_STEPS } from './way-data.svelte'

/** What the chapter shows, in teaching order. */
export const slopeParts = ['curve', 'errors', 'table', 'machine', 'way'] as const
export type SlopePart = (typeof slopeParts)[number]

const fields = {
  part: v.picklist(slopeParts),
  formula: formulaText,
  x: finite,
  h: positive,
  range,
  isZoomed: v.boolean(),
  start: finite,
  taken: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(WAY_STEPS)),
} as const

/** The curriculum's first example: at x = 5, with an h at which secants are seen apart from the tangent. */
export const DEFAULT_SLOPE: Values<typeof fields> = {
  part: 'curve',
  formula: '0.05*x^2+0.5*x',
  x: 5,
  h: 5,
  range: [0, 20],
  isZoomed: false,
  start: 2,
  // At the start: the answer is to be guessed first.
  taken: 0,
}

/** All that a person set in the chapter. The formula has one variable. */
export class SlopeSetup extends FormulaSetup<typeof fields> {
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
  /** How many steps of these descents are shown. */
  taken = $state<number>(DEFAULT_SLOPE.taken)

  constructor(engine: Engine) {
    super(
      engine,
      { fields, defaults: DEFAULT_SLOPE, views: ['taken'] },
      { limit: { most: 1, key: 'slope.oneVariable' } },
    )
  }

  /** The points at which the curriculum looks at this formula. */
  get points(): readonly number[] {
    return this.#preset?.points ?? []
  }

  /** The range that the chapter would draw by itself. */
  get firstRange(): Range {
    return this.#preset?.range ?? DEFAULT_SLOPE.range
  }

  protected override valuesAt([x = this.x]: readonly number[]) {
    return { x }
  }

  /** An example brings its range, too. */
  protected override exampleAt(start: readonly number[]) {
    return { ...super.exampleAt(start), range: this.#preset?.range ?? this.range }
  }

  /** The example that the formula is. */
  get #preset(): SlopePreset | undefined {
    return slopePresets.find((preset) => isPreset(preset, this.formula))
  }
}
