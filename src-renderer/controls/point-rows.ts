import { lengthOf } from '../state/records'
import { pointNames, type PointNames } from './point-names'

/** One number of a point: its sign in LaTeX, its name as plain text. */
export interface PointRow {
  readonly sign: string
  readonly name: string
  readonly value: number
  /** What stands in the place of a number that there is not. */
  readonly mark?: string | undefined
}

export function coordinateRows(point: ArrayLike<number>, names: PointNames = namesFor(point)): PointRow[] {
  return Array.from(point, (value, i) => ({ sign: names.latex[i] ?? '', name: names.coordinates[i] ?? '', value }))
}

export function valueRow(value: number, { value: name }: Pick<PointNames, 'value'> = { value: 'f' }): PointRow {
  return { sign: name, name, value }
}

/** @param mark what stands before each name, where two gradients of a point are listed */
export function slopeRows(gradient: ArrayLike<number>, mark = '', names: PointNames = namesFor(gradient)): PointRow[] {
  return Array.from(gradient, (value, i) => ({
    sign: String.raw`\partial ${names.value}/\partial ${names.latex[i] ?? ''}`,
    name: `${mark}∂${names.value}/∂${names.coordinates[i] ?? ''}`,
    value,
  }))
}

export function lengthRow(
  gradient: ArrayLike<number>,
  { value: name }: Pick<PointNames, 'value'> = { value: 'f' },
): PointRow {
  return { sign: String.raw`|\nabla ${name}|`, name: `|∇${name}|`, value: lengthOf(gradient) }
}

/** Of a formula. */
function namesFor({ length }: ArrayLike<number>): PointNames {
  return pointNames(undefined, length)
}
