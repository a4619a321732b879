import { operandsOf, type ShapedNode } from './graph'
import { products } from './products'
import { columnOf, commonShape, SCALAR, sizeOf, type Shape } from './shape'
import { specError } from './spec-error'

/**
 * The shape of a node, from those of the nodes before it and of the inputs.
 * @throws FailureError `error.spec.sizes-differ` where its operands do not fit together
 */
export function shapeOfNode(node: ShapedNode, before: readonly Shape[], inputs: readonly Shape[]): Shape {
  const operands = operandsOf(node).map((at) => before[at] ?? SCALAR)
  const [first = SCALAR, second = SCALAR] = operands
  switch (node.kind) {
    case 'variable':
      return inputs[node.index] ?? SCALAR
    case 'given':
      return node.shape
    case 'row-reduction':
      return columnOf(first)
    case 'operation':
      return commonShape(operands) ?? refuse(operands)
    case 'product':
      return products[node.product].shape(first, second) ?? refuse(operands)
    default:
      return SCALAR
  }
}

function refuse(operands: readonly Shape[]): never {
  throw specError('sizes-differ', { sizes: operands.map((shape) => sizeOf(shape)).join(', ') })
}
