import type { InspectedNode } from '../../../src-main/contract/inspection'
import { latexDigits, latexOperand } from '../../numbers/latex-digits'
import { ruleWords, writtenDerivatives } from './local-rule'

/** What the operands are called. */
const LETTERS = ['a', 'b'] as const

/** What a node is computed of, in LaTeX: a = 2, b = −1.5. Empty where there is no rule, or where they are lists. */
export function operandsLatex(nodes: readonly InspectedNode[], node: InspectedNode): string {
  const values = numbersOf(nodes, node)
  const named = LETTERS.slice(0, lettersOf(node))
  return values ? named.map((letter, slot) => `${letter} = ${latexDigits(values[slot] ?? NaN)}`).join(',\\quad ') : ''
}

/**
 * The rule of a node in LaTeX, a line for each operand that has a gradient: ∂y/∂a = b = −1.5, with the numbers put in
 * where they are known and not lists.
 *
 * @param hasNumbers whether all values are known
 */
export function ruleLatex(nodes: readonly InspectedNode[], node: InspectedNode, hasNumbers: boolean): string[] {
  const values = hasNumbers ? numbersOf(nodes, node) : undefined
  return writtenDerivatives(node).flatMap((written, slot) => {
    const local = node.locals[slot]
    if (local === undefined) return []
    const rule = `\\frac{\\partial y}{\\partial ${LETTERS[slot] ?? ''}} = ${written(...LETTERS, 'y')}`
    if (!values || typeof local !== 'number') return [rule]
    const [a = NaN, b = NaN] = values
    const put = written(latexOperand(a), latexOperand(b), latexOperand(Number(node.value)))
    const result = latexDigits(ruleWords(node) === 'square' ? 2 * local : local)
    const isSaid = [rule.slice(-result.length), put, put.slice(1, -1)].includes(result)
    return [isSaid ? withResult(rule, result) : `${rule} = ${put} = ${result}`]
  })
}

/** A rule that is a number by itself is not said twice: ∂y/∂a = 1. */
function withResult(rule: string, result: string): string {
  return rule.endsWith(`= ${result}`) ? rule : `${rule} = ${result}`
}

function lettersOf(node: InspectedNode): number {
  const { length } = writtenDerivatives(node)
  return ruleWords(node) === 'square' ? 1 : length
}

/** The values of a node's operands; undefined if one of them, or the node's own, is a list. */
function numbersOf(nodes: readonly InspectedNode[], node: InspectedNode): number[] | undefined {
  const values = node.operands.map((operand) => nodes[operand]?.value)
  const areNumbers = [...values, node.value].every((value) => typeof value === 'number')
  return areNumbers ? values.map(Number) : undefined
}
