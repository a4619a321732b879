import type { Graph } from '../graph/graph'
import { primitives } from '../graph/primitives'

/**
 * For each node that is a min or a max: the nodes that it compares, null for all other nodes. A chain of pairs compares
 * all that its pairs do, so that a tie of three is shared in thirds: max(max(a, b), c) compares a, b and c.
 */
export function comparedNodes({ nodes }: Graph): readonly (readonly number[] | null)[] {
  const compared: (readonly number[] | null)[] = []
  for (const node of nodes) {
    if (node.kind !== 'operation' || primitives[node.primitive].derivatives !== 'evenly') {
      compared.push(null)
      continue
    }
    const isChained = (at: number) => {
      const operand = nodes[at]
      return operand?.kind === 'operation' && operand.primitive === node.primitive
    }
    compared.push(node.operands.flatMap((at) => (isChained(at) ? (compared[at] ?? []) : [at])))
  }
  return compared
}
