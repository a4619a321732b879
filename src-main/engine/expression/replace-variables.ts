import type { Expression } from './expression'

/** The tree with every variable replaced by what `replace` gives for its index. It was never typed: no places. */
export function replaceVariables(expression: Expression, replace: (index: number) => Expression): Expression {
  switch (expression.kind) {
    case 'number':
      return { kind: 'number', value: expression.value }
    case 'constant':
      return { kind: 'constant', name: expression.name }
    case 'variable':
      return replace(expression.index)
    case 'application':
      return {
        kind: 'application',
        name: expression.name,
        operands: expression.operands.map((operand) => replaceVariables(operand, replace)),
      }
  }
}

/** The tree with all variables but one held at their coordinate of `point`. */
export function holdOthers(expression: Expression, point: ArrayLike<number>, variable: number): Expression {
  return replaceVariables(expression, (index) =>
    index === variable ? { kind: 'variable', index } : { kind: 'number', value: point[index] ?? NaN },
  )
}
