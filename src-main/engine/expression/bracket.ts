/** How tightly a printed piece holds together, so that brackets stand where they are needed and nowhere else. */
export const SUM = 1
export const NEGATIVE = 2
export const PRODUCT = 3
export const POWER = 4
export const ATOM = 5

/** A piece of a formula in print. */
export interface Printed {
  readonly text: string
  readonly tightness: number
}

/** A piece, in round brackets if it holds together less tightly than its place asks. */
export function bracket({ text, tightness }: Printed, atLeast: number): string {
  return tightness >= atLeast ? text : `(${text})`
}
