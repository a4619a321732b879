/** Lengths along each side: [] of one number, [n] of a vector, [r, c] of a matrix. */
export type Shape = readonly number[]

export const SCALAR: Shape = []

/** How many numbers there are in a shape. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((size, side) => size * side, 1)
}

export function isScalar(shape: Shape): boolean {
  return shape.length === 0
}

/** The shape of what is computed number by number: one number stands for as many as needed. Undefined if they differ. */
export function commonShape(shapes: readonly Shape[]): Shape | undefined {
  const larger = shapes.filter((shape) => !isScalar(shape))
  const [first = SCALAR] = larger
  return larger.every((shape) => shape.join() === first.join()) ? first : undefined
}
