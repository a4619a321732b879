/** Lengths along each side: [] of one number, [n] of a vector, [r, c] of a matrix, whose numbers are listed row by row. */
export type Shape = readonly number[]

export const SCALAR: Shape = []

/** How many numbers there are in a shape. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((size, side) => size * side, 1)
}

export function isScalar(shape: Shape): boolean {
  return shape.length === 0
}

/**
 * The shape of what is computed number by number: one number stands for as many as needed, and a column [r, 1] for every
 * column of [r, c], each of its numbers for a row. Undefined if they differ otherwise.
 */
export function commonShape(shapes: readonly Shape[]): Shape | undefined {
  const largest = shapes.reduce((one, other) => {
    return isScalar(one) || sizeOf(other) > sizeOf(one) ? other : one
  }, SCALAR)
  return shapes.every((shape) => standsFor(shape, largest)) ? largest : undefined
}

/** Whether the numbers of a shape can stand for those of a whole: always so many in a row for one. */
function standsFor(shape: Shape, whole: Shape): boolean {
  if (isScalar(shape) || shape.join() === whole.join()) return true
  return shape.length === 2 && whole.length === 2 && shape[0] === whole[0] && shape[1] === 1
}

/** The shape of a column with one number for each row of a matrix. */
export function columnOf([rows = 1]: Shape): Shape {
  return [rows, 1]
}
