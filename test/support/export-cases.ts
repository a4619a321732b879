import fc from 'fast-check'
import type { Inputs } from '../../src-main/contract/inspection'
import type { InspectOptions } from '../../src-main/engine'
import { functions } from '../../src-main/engine/graph/functions'
import { smoothFormula } from './random-formula'

/** What is exported, and computed once by Python and once by us. */
export interface ExportCase {
  readonly formula: string
  readonly inputs: Inputs
  readonly options: InspectOptions
}

function toCase(formula: string, inputs: Inputs, options: InspectOptions = {}): ExportCase {
  return { formula, inputs, options }
}

/** As a test's name; many samples as their number. */
export function nameOf({ formula, inputs, options }: ExportCase): string {
  const told = (input: unknown) =>
    Array.isArray(input) && input.length > 4 ? `${String(input.length)} samples` : input
  const all = Object.entries({ ...inputs, ...options }).map(([name, value]) => `${name} ${JSON.stringify(told(value))}`)
  return `${formula}, ${all.join(', ')}`
}

const named = Object.entries(functions)
const ofOne = named.flatMap(([name, { operands }]) => (operands === 1 ? [name] : []))
const ofTwo = named.flatMap(([name, { operands }]) => (operands === 2 ? [name] : []))

/** Where every function of one operand has a derivative. */
const SMOOTH_PLACES = [0.25, 0.5, 0.75]

/** Every function of the language. */
export const eachFunction: readonly ExportCase[] = (['float64', 'float32'] as const).flatMap((precision) => [
  ...ofOne.map((name) => toCase(`${name}(x0)`, { x0: SMOOTH_PLACES }, { precision, reduce: 'sum' })),
  ...ofOne.map((name) => toCase(`x0*${name}(0.5)`, { x0: 2 }, { precision })),
  ...ofTwo.map((name) =>
    toCase(`${name}(x0, x1)`, { x0: [0.5, 2, 3], x1: [1.5, 1, -2] }, { precision, reduce: 'sum' }),
  ),
  ...ofTwo.map((name) => toCase(`${name}(x0, x1)`, { x0: [0.5, 2, 3], x1: 1.5 }, { precision, vector: [1, -2, 0.5] })),
  ...ofTwo.map((name) => toCase(`x0*${name}(3, 0.5)`, { x0: 2 }, { precision })),
])

/** With corners, poles, and far out on both sides; only the values are compared there. */
export const farPlaces: readonly ExportCase[] = ofOne.map((name) =>
  toCase(`${name}(x0)`, { x0: [-800, -30, -1.5, -1e-9, 0, 1e-9, 1.5, 21, 30, 700] }, { vector: Array(10).fill(1) }),
)

/** The samples of the curriculum: -2, -1.75, …, 2. */
export const samples = Array.from({ length: 17 }, (_, i) => -2 + i / 4)

/** Every reduction, of lists and of what is one number already. */
export const reductions: readonly ExportCase[] = (['float64', 'float32'] as const).flatMap((precision) => [
  ...(['sum', 'loop', 'mean', 'max', 'min'] as const).flatMap((reduce) =>
    (['even', 'first'] as const).flatMap((ties) => [
      toCase('2*x0^2+2', { x0: samples.slice(2) }, { precision, reduce, ties }),
      toCase('x0*x1', { x0: [1, 2.5, -3], x1: 0.7 }, { precision, reduce, ties }),
      toCase('x0*x1 - 1', { x0: 3, x1: 0.7 }, { precision, reduce, ties }),
    ]),
  ),
  ...(['sum', 'mean', 'max', 'min'] as const).flatMap((name) => [
    toCase(`${name}(x0^2) - x1`, { x0: [1, 2.5, -3], x1: 0.7 }, { precision }),
    toCase(`x0*${name}(x0)`, { x0: [1, 2.5, -3] }, { precision, reduce: 'sum' }),
    toCase(`${name}(2) + ${name}(x0)`, { x0: 3 }, { precision }),
  ]),
])

/** Brackets, signs, powers, and what Python would do otherwise. */
export const spelled: readonly ExportCase[] = [
  'x0',
  'x1',
  '-x0^2',
  '(-x0)^2',
  'x0^-2',
  '2^-x0',
  'x0^2^0.5',
  '(x0^2)^3',
  'x0 - (x1 - 1) - 2',
  'x0 + -x1',
  'x0/(x1*2)/3',
  '-(x0 + x1)*(x0 - x1)',
  'x0*(-3) - -2',
  'sin(x0)^2 + cos(x0)^2*x1',
  '2pi x0 + e^x1',
  'x0^pi/e',
  'exp(-x0^2/2)/sqrt(2pi)',
  'max(x0, max(x1, 1), 2.5)',
  'min(x0, 1, 2)*max(-1, 2)',
  'max(1, 2, 3) + x0',
  '1e20*x0 + 1e-7',
  '123456789012345678901 x1',
  '3^40*x0',
  '10^-400 + x0',
  '1/3*x0 + 7/2',
  '0/x0 + 2^0.5',
].map((formula) => toCase(formula, { x0: 1.5, x1: 3 }))

/** Values that are none, and infinite ones. */
export const notFinite: readonly ExportCase[] = [
  ...['1/0', '-1/0', '0/0', '0^-1', '1/(0*(-1))', '1/(-0)', '10^400', '(-8)^(1/3)', 'log(-1)', 'exp(1000)'],
  ...['x0 + 1/0', 'x0*(-8)^(1/3)', 'x0/0', 'log(-x0)', '2 + 3', 'pi', 'sin(2)', '-7'],
].map((formula) => toCase(formula, { x0: 1.5 }))

/** Equal ones, where a difference sees only the corner and the backward pass has a choice. */
export const ties: readonly ExportCase[] = [
  ...(['max', 'min'] as const).flatMap((name) => [
    ...(['even', 'first'] as const).map((ties) =>
      toCase('2*x0^2+2', { x0: samples }, { reduce: name, ties, precision: 'float32' }),
    ),
    toCase(`${name}(x0) + 3*${name}(x1)`, { x0: [3, 1, 3, 1], x1: 2 }, { ties: 'first' }),
    toCase(`${name}(x0, x1)`, { x0: 2, x1: 2 }),
    toCase(`${name}(x0, 2, x1)`, { x0: 2, x1: 2 }),
    toCase(`${name}(x0, ${name}(x1, x0))`, { x0: 2, x1: 2 }),
    toCase(`${name}(x0, x1, x1)`, { x0: [1, 2, 3], x1: 2 }, { reduce: 'sum' }),
  ]),
  ...['abs', 'relu', 'sign', 'step'].map((name) => toCase(`${name}(x0)`, { x0: 0 })),
]

/** Brackets as they come. */
export const random: readonly ExportCase[] = fc
  .sample(smoothFormula, { seed: 5, numRuns: 150 })
  .map((formula) => toCase(formula, { x0: 0.4, x1: -1.3, x2: 2.1 }))
