import * as v from 'valibot'
import type { Engine } from '../../../src-main/contract/calls'
import { formulaText, point2, positive, type Point2 } from '../../../src-main/contract/spec'
import { domain, type Domain } from '../../../src-main/contract/surface'
import { eye, type Eye } from '../../state/eye'
import { FormulaSetup } from '../../state/formula-setup.svelte'
import { withCoordinate } from '../../state/points'
import type { Values } from '../../state/serialise'

/** What the chapter shows, in teaching order. */
export const partialsParts = ['slice', 'table', 'wrong'] as const
export type PartialsPart = (typeof partialsParts)[number]

/** Index of a variable: that which moves along the cut. */
export type Variable = 0 | 1

/** Points to jump to; the second is the curriculum's. */
export const POINTS: readonly Point2[] = [
  [1, 2],
  [5, 10],
]

const fields = {
  part: v.picklist(partialsParts),
  formula: formulaText,
  point: point2,
  variable: v.picklist([0, 1]),
  h: positive,
  isMapWanted: v.boolean(),
  eye,
  domain: v.nullable(domain),
  isLogarithmic: v.boolean(),
} as const

const DEFAULTS: Values<typeof fields> = {
  part: 'slice',
  formula: 'x0^2 + x1^2',
  point: [1, 2],
  variable: 0,
  h: 1e-4,
  isMapWanted: false,
  eye: null,
  domain: null,
  isLogarithmic: false,
}

/** All that a person set in the chapter. The formula has at most two variables. */
export class PartialsSetup extends FormulaSetup<typeof fields> {
  part = $state<PartialsPart>(DEFAULTS.part)
  formula = $state<string>(DEFAULTS.formula)
  point = $state.raw<Point2>(DEFAULTS.point)
  variable = $state<Variable>(DEFAULTS.variable)
  h = $state<number>(DEFAULTS.h)
  /** Whether a person would rather see a map than the surface. */
  isMapWanted = $state<boolean>(DEFAULTS.isMapWanted)
  eye = $state.raw<Eye>(DEFAULTS.eye)
  /** The domain that a person has chosen for the picture; null where the chapter chooses. */
  domain = $state.raw<Domain | null>(DEFAULTS.domain)
  /** Whether the picture's heights are on a logarithmic scale. */
  isLogarithmic = $state<boolean>(DEFAULTS.isLogarithmic)

  constructor(engine: Engine) {
    super(
      engine,
      { fields, defaults: DEFAULTS, views: ['isMapWanted', 'eye', 'domain', 'isLogarithmic'] },
      { limit: { most: 2, key: 'partials.twoVariables' } },
    )
  }

  setCoordinate(variable: Variable, value: number): void {
    this.point = withCoordinate(this.point, variable, value)
  }

  protected override lookAnew(): void {
    this.domain = null
  }

  protected override valuesAt([x0 = this.point[0], x1 = this.point[1]]: readonly number[]) {
    return { point: [x0, x1] as const }
  }
}
