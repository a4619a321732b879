import * as v from 'valibot'
import { MAX_CLASSES } from '../../contract/limits'
import { regionsRequest, type Regions } from '../../contract/network'
import type { Domain } from '../../contract/surface'
import type { Point } from '../graph/evaluator'
import { ShapedEvaluator } from '../graph/shaped-evaluator'
import { checkedAgainst } from '../graph/spec-error'
import { checkWeights } from '../network/check-layer'
import { predictionGraph, PROBABILITIES, SCORES } from '../network/layer-graph'
import { evenlySpaced } from './evenly-spaced'
import { complete, type Parts } from './parts'

const INPUTS = 2
const schema = v.omit(regionsRequest, ['weights'])

/**
 * Which class a layer of two inputs takes for the most probable one, on an even grid over a domain, both ends included:
 * input 0 along the columns, input 1 along the rows.
 *
 * @param weights row by row: 2 × classes numbers
 * @throws FailureError `error.spec.weights`, `.weight-count`, `.domain`, `.resolution`
 */
export function regions(weights: Point, domain: Domain, resolution: number): Regions {
  return complete(regionsByRows(weights, domain, resolution))
}

/** The same, a row at a time. */
export function* regionsByRows(weights: Point, domain: Domain, resolution: number): Parts<Regions> {
  checkedAgainst(schema, { domain, resolution })
  const count = Math.min(Math.max(2, Math.floor(weights.length / INPUTS)), MAX_CLASSES)
  const checked = checkWeights(weights, INPUTS, count)
  const across = evenlySpaced(domain.x0, resolution)
  const along = evenlySpaced(domain.x1, resolution)
  const shapes = [
    [INPUTS, count],
    [resolution, INPUTS],
  ]
  const evaluator = new ShapedEvaluator(predictionGraph(), shapes, 'float64')
  const classes = new Uint8Array(resolution * resolution)
  const probabilities = new Float64Array(resolution * resolution)
  const leads = new Float64Array(resolution * resolution)
  for (const [row, second] of along.entries()) {
    evaluator.evaluate([checked, Array.from(across).flatMap((first) => [first, second])])
    const found = evaluator.values[PROBABILITIES]?.values ?? new Float64Array()
    const scores = evaluator.values[SCORES]?.values ?? new Float64Array()
    for (let column = 0; column < resolution; column++) {
      const place = row * resolution + column
      const winner = winnerOf(found, column * count, count)
      classes[place] = winner
      probabilities[place] = found[column * count + winner] ?? NaN
      leads[place] = leadOf(scores.subarray(column * count, (column + 1) * count), winner)
    }
    yield
  }
  return { resolution, classes, probabilities, leads }
}

/** The place of the largest of `count` numbers from `begin` on, counted from there; of equal ones the first. */
function winnerOf(values: Float64Array, begin: number, count: number): number {
  let winner = 0
  for (let i = 1; i < count; i++) {
    if ((values[begin + i] as number) > (values[begin + winner] as number)) winner = i
  }
  return winner
}

/** By how much one number is above the largest of the others. */
function leadOf(values: Float64Array, winner: number): number {
  return (values[winner] ?? NaN) - Math.max(...values.filter((_, i) => i !== winner))
}
