import { round } from './evaluator'
import type { Shape } from './shape'
import type { NodeValue as Matrix } from './shaped-evaluator'

/** One row of the table of products: an operation on two matrices whose derivatives are products again. */
interface ProductRule {
  /** The sides of the result; undefined if the operands do not fit. */
  readonly shape: (a: Shape, b: Shape) => Shape | undefined
  readonly forward: (a: Matrix, b: Matrix, result: Float64Array, isSingle: boolean) => void
  /** The sides of the local derivative by one operand. */
  readonly localShape: (other: Shape) => Shape
  /** The local derivative by one operand, made of the other. */
  readonly local: (other: Matrix, result: Float64Array) => void
  /** What one operand (0 or 1) is handed on: the adjoint of the product with the local derivative by that operand. */
  readonly handOn: (slot: number, adjoint: Matrix, local: Matrix, result: Float64Array, isSingle: boolean) => void
}

/** Rows of a times columns of b: r×k and k×c make r×c. Each product is rounded, and each sum, from the first k to the last. */
function matmul(a: Matrix, b: Matrix, result: Float64Array, isSingle: boolean): void {
  const [rows = 0, inner = 0] = a.shape
  const [, columns = 0] = b.shape
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0
      for (let k = 0; k < inner; k++) {
        const product = (a.values[row * inner + k] as number) * (b.values[k * columns + column] as number)
        sum = round(sum + round(product, isSingle), isSingle)
      }
      result[row * columns + column] = sum
    }
  }
}

/** Rows become columns. */
function transpose({ shape: [rows = 0, columns = 0], values }: Matrix, result: Float64Array): void {
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      result[column * rows + row] = values[row * columns + column] as number
  }
}

/** The products of matrices, by name. Adding one is adding a row here. */
export const products = {
  // d(AB) = dA B + A dB: of the adjoint G of AB, A is handed on G Bᵀ, and B is handed on Aᵀ G
  matmul: {
    shape: ([rows = 0, inner = 0, ...more], [height = 0, columns = 0, ...others]) =>
      inner === height && inner > 0 && columns > 0 && more.length + others.length === 0 ? [rows, columns] : undefined,
    forward: matmul,
    localShape: ([rows = 0, columns = 0]) => [columns, rows],
    local: transpose,
    handOn: (slot, adjoint, local, result, isSingle) => {
      if (slot === 0) matmul(adjoint, local, result, isSingle)
      else matmul(local, adjoint, result, isSingle)
    },
  },
} as const satisfies Record<string, ProductRule>

export type ProductName = keyof typeof products
