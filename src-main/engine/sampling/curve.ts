import * as v from 'valibot'
import { curveRequest, type Curve } from '../../contract/slope'
import type { Range } from '../../contract/surface'
import { toCompiled, type Formula } from '../graph/compiled-formula'
import { Evaluator, type Point } from '../graph/evaluator'
import { toWorkingPoint } from '../graph/point'
import { checkedAgainst } from '../graph/spec-error'
import { evenlySpaced, valueAt } from './evenly-spaced'
import { jumps, mayJump } from './jumps'

const schema = v.omit(curveRequest, ['formula', 'point'])

/**
 * f along one variable (x0 unless said) on an even grid over a range, both ends included; the other variables keep
 * their coordinate of `point` (0 unless said). Where f is not finite is a hole (NaN).
 * @throws FormulaError, or FailureError `error.spec.*`.
 */
export function sampleCurve(formula: Formula, range: Range, samples: number, point?: Point, variable = 0): Curve {
  const { graph } = toCompiled(formula)
  checkedAgainst(schema, { range, samples, variable })
  const at = toWorkingPoint(point ?? new Float64Array(graph.dimension), graph.dimension)
  const evaluator = new Evaluator(graph)
  const xs = evenlySpaced(range, samples)
  const read = (x: number) => {
    at[variable] = x
    const value = evaluator.evaluate(at)
    return Number.isFinite(value) ? value : NaN
  }
  const values = xs.map(read)
  return { range, xs, values, torn: tornPieces(xs, values, read), ...finiteExtremes(values) }
}

function tornPieces(xs: Float64Array, values: Float64Array, read: (x: number) => number): Uint8Array {
  return Uint8Array.from(xs.subarray(1), (next, i) => {
    const [before = NaN, from = NaN, to = NaN, after = NaN] = [i - 1, i, i + 1, i + 2].map((at) => values[at])
    const between = (share: number) => read(valueAt(share, [xs[i] ?? NaN, next]))
    return mayJump(before, from, to, after) && jumps(between, from, to) ? 1 : 0
  })
}

function finiteExtremes(values: Float64Array): { min: number; max: number } {
  const finite = values.filter((value) => !Number.isNaN(value))
  if (finite.length === 0) return { min: NaN, max: NaN }
  return finite.reduce(({ min, max }, value) => ({ min: Math.min(min, value), max: Math.max(max, value) }), {
    min: Infinity,
    max: -Infinity,
  })
}
