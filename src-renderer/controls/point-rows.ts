import { lengthOf } from '../state/records'
import { partialSlopeLatex, partialSlopeName, variableLatex, variableName } from './variable-names'

/** One number of a point: its sign in LaTeX, its name as plain text. */
export interface PointRow {
  readonly sign: string
  readonly name: string
  readonly value: number
}

export function coordinateRows(point: ArrayLike<number>): PointRow[] {
  return Array.from(point, (value, i) => ({ sign: variableLatex(i), name: variableName(i), value }))
}

export function valueRow(value: number): PointRow {
  return { sign: 'f', name: 'f', value }
}

/** @param mark what stands before each name, where two gradients of a point are listed */
export function slopeRows(gradient: ArrayLike<number>, mark = ''): PointRow[] {
  return Array.from(gradient, (value, i) => ({
    sign: partialSlopeLatex(i),
    name: `${mark}${partialSlopeName(i)}`,
    value,
  }))
}

export function lengthRow(gradient: ArrayLike<number>): PointRow {
  return { sign: String.raw`|\nabla f|`, name: '|∇f|', value: lengthOf(gradient) }
}
