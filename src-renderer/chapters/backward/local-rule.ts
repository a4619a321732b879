import type { InspectedNode } from '../../../src-main/contract/inspection'

/** How a node's derivative by an operand is written, of its operands a and b and its own value y. */
type Written = (a: string, b: string, y: string) => string

/** The rules in words that there are; the key of their sentence. */
export type RuleWords =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'square'
  | 'divide'
  | 'negate'
  | 'pow'
  | 'function'
  | 'jump'
  | 'choice'
  | 'sum'
  | 'mean'
  | 'sampleChoice'
  | 'element'
  | 'matmul'
  | 'rowSum'
  | 'rowMax'

interface LocalRule {
  readonly words: RuleWords
  /** By each operand; of many equal operands one. None where it is the share of what was taken. */
  readonly derivatives: readonly Written[]
}

const sigmoid = '\\operatorname{sigmoid}'

const slope = (...derivatives: readonly Written[]): LocalRule => ({ words: 'function', derivatives })

/** The rules of calculus as the panel writes them, by operation. */
const rules: Readonly<Record<string, LocalRule>> = {
  add: { words: 'add', derivatives: [() => '1', () => '1'] },
  subtract: { words: 'subtract', derivatives: [() => '1', () => '-1'] },
  multiply: { words: 'multiply', derivatives: [(_a, b) => b, (a) => a] },
  divide: { words: 'divide', derivatives: [(_a, b) => `\\frac{1}{${b}}`, (_a, b, y) => `-\\frac{${y}}{${b}}`] },
  negate: { words: 'negate', derivatives: [() => '-1'] },
  pow: { words: 'pow', derivatives: [(a, b) => `${b} \\cdot ${a}^{${b} - 1}`, (a, _b, y) => `${y} \\cdot \\ln ${a}`] },
  sin: slope((a) => `\\cos ${a}`),
  cos: slope((a) => `-\\sin ${a}`),
  tan: slope((_a, _b, y) => `1 + ${y}^2`),
  asin: slope((a) => `\\frac{1}{\\sqrt{1 - ${a}^2}}`),
  acos: slope((a) => `-\\frac{1}{\\sqrt{1 - ${a}^2}}`),
  atan: slope((a) => `\\frac{1}{1 + ${a}^2}`),
  sinh: slope((a) => `\\cosh ${a}`),
  cosh: slope((a) => `\\sinh ${a}`),
  tanh: slope((a) => `\\frac{1}{\\cosh^2 ${a}}`),
  exp: slope((a) => `e^{${a}}`),
  log: slope((a) => `\\frac{1}{${a}}`),
  log10: slope((a) => `\\frac{1}{${a} \\ln 10}`),
  log2: slope((a) => `\\frac{1}{${a} \\ln 2}`),
  sqrt: slope((a) => `\\frac{1}{2\\sqrt{${a}}}`),
  cbrt: slope((_a, _b, y) => `\\frac{1}{3 ${y}^2}`),
  abs: slope((a) => `\\operatorname{sign} ${a}`),
  sigmoid: slope((a) => `${sigmoid}(${a}) \\cdot ${sigmoid}(-${a})`),
  relu: slope((a) => `\\operatorname{step} ${a}`),
  softplus: slope((a) => `${sigmoid}(${a})`),
  sign: { words: 'jump', derivatives: [() => '0'] },
  step: { words: 'jump', derivatives: [() => '0'] },
  sum: { words: 'sum', derivatives: [() => '1'] },
  mean: { words: 'mean', derivatives: [() => '\\frac{1}{n}'] },
  matmul: { words: 'matmul', derivatives: [(_a, b) => `${b}^{\\mathsf T}`, (a) => `${a}^{\\mathsf T}`] },
  rowSum: { words: 'rowSum', derivatives: [() => '1'] },
  rowMax: { words: 'rowMax', derivatives: [] },
  element: { words: 'element', derivatives: [() => '1'] },
}

/** The rule of a node in words; undefined for a variable or a number, which is computed of nothing. */
export function ruleWords({ operation, operands }: InspectedNode): RuleWords | undefined {
  if (operation === 'max' || operation === 'min') return operands.length > 1 ? 'choice' : 'sampleChoice'
  if (operation === 'multiply' && operands[0] === operands[1]) return 'square'
  return rules[operation]?.words
}

/** How the derivative by each operand is written; of a square once. None for what is a share of what was taken. */
export function writtenDerivatives(node: InspectedNode): readonly Written[] {
  if (ruleWords(node) === 'square') return [(a) => `2 \\cdot ${a}`]
  return rules[node.operation]?.derivatives ?? []
}
