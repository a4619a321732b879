import { FailureError } from '../../contract/failure'

/** Every way in which a text can fail to be a formula. `error.formula.<kind>` in the locales says each in words. */
export const formulaErrorKinds = [
  'argument-count',
  'assignment',
  'boolean',
  'comment',
  'comparison',
  'conditional',
  'empty',
  'factorial',
  'function-without-arguments',
  'imaginary',
  'latex',
  'matrix',
  'not-a-parameter',
  'not-finite',
  'number-base',
  'number-too-large',
  'one-argument',
  'percent',
  'power-of-function',
  'reduction',
  'several-statements',
  'spelling',
  'string',
  'syntax',
  'too-deep',
  'too-long',
  'too-many-nodes',
  'too-many-variables',
  'unclosed-bar',
  'unclosed-bracket',
  'unexpected-character',
  'unfinished',
  'unit',
  'unknown-name',
  'unopened-bracket',
] as const
export type FormulaErrorKind = (typeof formulaErrorKinds)[number]

/** A text is not a formula of the language: what is wrong, and where. */
export class FormulaError extends FailureError {
  override readonly name = 'FormulaError'

  /**
   * @param position Index in the text as typed, in UTF-16 units, from 0 to the text's length.
   * @param text The offending piece as typed.
   * @param values What else the sentence names, such as the limit that was passed.
   */
  constructor(
    readonly kind: FormulaErrorKind,
    readonly position: number,
    readonly text: string,
    values: Readonly<Record<string, string | number>> = {},
  ) {
    super({ kind, key: `error.formula.${kind}`, values: { text, ...values }, position })
  }
}
