import type { ScriptAbout } from '../../contract/script'
import { differenceErrors } from '../derivative/difference-errors'
import type { CompiledFormula } from '../graph/compiled-formula'
import { defineByCoordinates } from './define-f'
import { floatLiteral, listLiteral, numberLiteral } from './literals'
import { joinPieces } from './write-value'

const FORWARD = ['def forward_diff(f, x):', '    return (f(x + h) - f(x))/h']
const CENTRAL = ['def numerical_diff(f, x):', '    return (f(x + h) - f(x - h))/(2*h)']

/** Both differences at a point of one variable and, where f has a slope there, how far they are from it. */
export function slopeScript(formula: CompiledFormula, { point, h }: ScriptAbout<'slope'>): string {
  const [x = NaN] = point
  return joinPieces([
    ['import numpy as np', `h = ${numberLiteral(h)}`],
    ...defineByCoordinates(formula, 1),
    FORWARD,
    CENTRAL,
    [`x = np.float64(${floatLiteral(x)})`, 'forward = forward_diff(f, x)', 'central = numerical_diff(f, x)'],
    ['print("forward", float(forward))', 'print("central", float(central))'],
    compare(differenceErrors(formula, point, [h], 'float64').exact),
  ])
}

function compare(exact: number): string[] {
  if (!Number.isFinite(exact)) return ['# f has no slope at x, so there is nothing to compare them with.']
  return [
    `exact = ${floatLiteral(exact)}  # the slope by the rules of calculus, as Downhill computes it`,
    'print("forward error", float(abs(forward - exact)))',
    'print("central error", float(abs(central - exact)))',
  ]
}

/** Of each slice through a point, in which one variable moves and the others are held, the central difference. */
export function partialsScript(formula: CompiledFormula, { point, h }: ScriptAbout<'partials'>): string {
  const names = point.map((_, i) => `x${String(i)}`)
  return joinPieces([
    ['import numpy as np', `h = ${numberLiteral(h)}`],
    ...defineByCoordinates(formula, point.length),
    CENTRAL,
    [`x = np.array(${listLiteral(point)})`],
    ['# One variable moves, the others are held.', ...names.map((name, i) => printPartial(name, i, names))],
  ])
}

function printPartial(name: string, index: number, names: readonly string[]): string {
  const operands = names.map((each, i) => (i === index ? each : `x[${String(i)}]`)).join(', ')
  return `print("df/d${name}", float(numerical_diff(lambda ${name}: f(${operands}), x[${String(index)}])))`
}
