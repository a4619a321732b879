import * as v from 'valibot'
import { inspectRequest, type Inputs, type InspectRequest } from '../../contract/inspection'
import type { ShapedGraph } from './graph'
import { SCALAR } from './shape'
import type { Input } from './shaped-values'
import { checkedAgainst, specError } from './spec-error'

/** How a graph is looked into: precision is float64 unless said, ties are shared evenly unless said. */
export type InspectOptions = Partial<Omit<InspectRequest, 'formula' | 'inputs'>>

/** What is wrong with a formula is told with its place, when it is compiled. */
const schema = v.omit(inspectRequest, ['formula'])

/** Fills in what was left out and checks the rest. @throws FailureError that names the wrong field and its value */
export function checkInspection(inputs: Inputs, options: InspectOptions): Omit<InspectRequest, 'formula'> {
  return checkedAgainst(schema, { inputs, precision: 'float64', ties: 'even', ...options })
}

/** The inputs in the order of the variables. @throws FailureError `error.spec.input-missing` */
export function inputsOf({ nodes, dimension }: ShapedGraph, inputs: Inputs): Input[] {
  return Array.from({ length: dimension }, (_, index) => {
    const name = `x${String(index)}`
    const isNeeded = nodes.some((node) => node.kind === 'variable' && node.index === index)
    const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined
    if (input === undefined && isNeeded) throw specError('input-missing', { name })
    return toInput(input ?? 0)
  })
}

/** Of one number the shape is [], of a list [n]. */
export function toInput(input: number | readonly number[]): Input {
  return typeof input === 'number'
    ? { shape: SCALAR, values: Float64Array.of(input) }
    : { shape: [input.length], values: Float64Array.from(input) }
}

/** @throws FailureError `error.spec.vector-length` where it is not as long as the value that it stands before */
export function checkVectorLength(vector: readonly number[], expected: number): void {
  if (vector.length !== expected) throw specError('vector-length', { given: vector.length, expected })
}
