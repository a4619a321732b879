import type { Expression } from './expression'

/** The tree with every variable replaced by what `replace` gives for its index. */
export function replaceVariables(expression: Expression, replace: (index: number) => Expression): Expression {
  switch (expression.kind) {
    case 'variable':
      return replace(expression.index)
    case 'application':
      return {
        ...expression,
        operands: expression.operands.map((operand) => replaceVariables(operand, replace)),
      }
    default:
      return expression
  }
}

/** The tree with all variables but one held at their coordinate of `point`. */
export function holdOthers(expression: Expression, point: ArrayLike<number>, variable: number): Expression {
  return replaceVariables(expression, (index) =>
    index === variable ? { kind: 'variable', index } : { kind: 'number', value: point[index] ?? NaN },
  )
}
