import type { FormulaErrorKind } from './formula-error'

/** Notation that other languages have and this one has not, tried in order: each is refused by its own name. */
const notation: readonly (readonly [RegExp, FormulaErrorKind])[] = [
  [/#.*/y, 'comment'],
  [/"[^"]*"?|'[^']*'?|`[^`]*`?/y, 'string'],
  [/[=!<>]=|[<>≤≥≠]/y, 'comparison'],
  [/:?=/y, 'assignment'],
  [/!/y, 'factorial'],
  [/%/y, 'percent'],
  [/\?\??/y, 'conditional'],
  [/\\[a-zA-Z]*|[{}]/y, 'latex'],
  [/[[\]:]|\.[*/^]/y, 'matrix'],
  [/[&~¬]+/y, 'boolean'],
  [/[;\n]/y, 'several-statements'],
  [/∞/y, 'not-finite'],
]

/** Names that mean something elsewhere. */
const names = new Map<string, FormulaErrorKind>([
  ...(['true', 'false', 'and', 'or', 'xor', 'not'] as const).map((name) => [name, 'boolean'] as const),
  ...(['NaN', 'Infinity', 'nan', 'inf', 'infinity'] as const).map((name) => [name, 'not-finite'] as const),
  ...(['mm', 'cm', 'm', 'km', 'mg', 'g', 'kg', 'ms', 's', 'deg', 'rad', 'inch', 'to', 'in'] as const).map(
    (name) => [name, 'unit'] as const,
  ),
  ...(['if', 'else', 'elif'] as const).map((name) => [name, 'conditional'] as const),
  ...(['import', 'from', 'def', 'for', 'print'] as const).map((name) => [name, 'several-statements'] as const),
  ['mod', 'percent'],
  ['i', 'imaginary'],
])

/** What foreign notation begins at `position`, and how long it is: one character if it means nothing anywhere. */
export function unsupportedNotation(text: string, position: number): { kind: FormulaErrorKind; length: number } {
  for (const [pattern, kind] of notation) {
    pattern.lastIndex = position
    const match = pattern.exec(text)
    if (match !== null) return { kind, length: match[0].length }
  }
  return { kind: 'unexpected-character', length: String.fromCodePoint(text.codePointAt(position) ?? 0).length }
}

/** Why a name that is neither variable, constant nor function is refused. */
export function unsupportedName(name: string): FormulaErrorKind {
  if (/^x[0-9]+$/.test(name) && !/^x0/.test(name)) return 'too-many-variables'
  // Names may have a dollar elsewhere; here who types one has copied mathematics out of a text.
  return names.get(name) ?? (name.includes('$') ? 'latex' : 'unknown-name')
}
