import type { InspectedNode } from '../../../src-main/contract/inspection'
import { numberLabel } from '../../numbers/number-label'
import { subscript, superscript } from '../../numbers/scripts'

/** Stands for an operand that is a box of its own. */
const BOX = '□'

/** A node in a few letters: its operands that have no box of their own (variables, numbers) by name, others as □. */
export function nodeLabel(nodes: readonly InspectedNode[], index: number): string {
  const node = nodes[index]
  if (!node) return ''
  const operand = (slot: number) => operandLabel(nodes[node.operands[slot] ?? -1])
  const [a, b] = [operand(0), operand(1)]
  switch (node.operation) {
    case 'variable':
    case 'constant':
      return operandLabel(node)
    case 'element':
      return `${a}[${String(node.index ?? 0)}]`
    case 'add':
      return `${a} + ${b}`
    case 'subtract':
      return `${a} − ${b}`
    case 'negate':
      return `−${a}`
    case 'multiply':
      return node.operands[0] === node.operands[1] ? `${a}²` : `${a} · ${b}`
    case 'matmul':
      return `${a} · ${b}`
    case 'divide':
      return `${a} / ${b}`
    case 'pow':
      return /^\d$/.test(b) ? a + superscript(Number(b)) : `${a} ^ ${b}`
    default:
      return `${node.operation}(${node.operands.map((_, slot) => operand(slot)).join(', ')})`
  }
}

function operandLabel(node: InspectedNode | undefined): string {
  if (node?.name !== undefined) return node.name
  if (node?.operation === 'variable') return `x${subscript(node.index ?? 0)}`
  return node?.operation === 'constant' ? numberLabel(Number(node.value)) : BOX
}
