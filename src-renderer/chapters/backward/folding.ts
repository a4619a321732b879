import type { InspectedNode } from '../../../src-main/contract/inspection'

/** Which boxes are folded away, and into which. */
export interface Folding {
  /** Of each box out of sight, the one that stands for it. */
  readonly headOf: ReadonlyMap<number, number>
  /** Of each box that stands for others, how many. */
  readonly sizes: ReadonlyMap<number, number>
}

/** Fewer boxes are not worth folding. */
const FEWEST = 2

/**
 * What lies behind a node alone: all operations from which every way to the result goes through it. Variables stay in
 * sight, and so does what a person typed behind additions that the loop of a reduction has made.
 *
 * @param head index of the node
 * @returns indices of nodes
 */
export function groupBehind(nodes: readonly InspectedNode[], head: number): ReadonlySet<number> {
  const users = usersOf(nodes)
  const isTyped = (node: number) => (nodes[node]?.places.length ?? 0) > 0
  const group = new Set<number>()
  for (let node = head - 1; node >= 0; node--) {
    const own = users[node] ?? []
    const isInside = own.length > 0 && own.every((user) => user === head || group.has(user))
    if (isInside && isFoldable(nodes[node]) && (isTyped(head) || !isTyped(node))) group.add(node)
  }
  return group.size < FEWEST ? new Set() : group
}

/** The folding in which these nodes stand for what lies behind them; one that is folded away itself stands for nothing. */
export function foldingOf(nodes: readonly InspectedNode[], heads: readonly number[]): Folding {
  const headOf = new Map<number, number>()
  for (const head of [...heads].sort((a, b) => a - b)) {
    for (const node of groupBehind(nodes, head)) headOf.set(node, head)
  }
  const sizes = new Map<number, number>()
  for (const head of headOf.values()) sizes.set(head, (sizes.get(head) ?? 0) + 1)
  return { headOf, sizes }
}

/**
 * The natural parts of a formula, to be folded at once: the additions of a loop, else the terms of a sum, else what the
 * result is made of.
 */
export function partHeads(nodes: readonly InspectedNode[]): number[] {
  const result = nodes.length - 1
  const isLoop = nodes[result]?.operation === 'add' && nodes[result].places.length === 0
  const heads = isLoop ? [result] : termsOf(nodes, result)
  return heads.filter((head) => groupBehind(nodes, head).size > 0)
}

function termsOf(nodes: readonly InspectedNode[], sum: number): number[] {
  const isSum = (node: number) => ['add', 'subtract'].includes(nodes[node]?.operation ?? '')
  const operands = [...new Set(nodes[sum]?.operands)]
  return operands.flatMap((operand) => (isSum(sum) && isSum(operand) ? termsOf(nodes, operand) : [operand]))
}

/** Of each node, the nodes that take it as an operand. */
function usersOf(nodes: readonly InspectedNode[]): number[][] {
  const users: number[][] = nodes.map(() => [])
  nodes.forEach(({ operands }, node) => {
    for (const operand of operands) users[operand]?.push(node)
  })
  return users
}

/** A number of the formula has no box. */
function isFoldable(node: InspectedNode | undefined): boolean {
  return node !== undefined && node.operation !== 'variable' && node.operation !== 'constant'
}
