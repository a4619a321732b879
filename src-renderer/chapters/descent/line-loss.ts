import { exactDigits } from '../../numbers/digits'
import type { DataPair } from '../../state/descent-setup.svelte'

/**
 * The mean squared error of the line y = x0·x + x1 over pairs, as a formula: x0 is the slope, x1 the intercept. So
 * `lineLoss([[1, 2], [3, -4]])` is `((1*x0+x1-2)^2+(3*x0+x1+4)^2)/2`. The numbers have all their digits.
 *
 * @param pairs one at least
 */
export function lineLoss(pairs: readonly DataPair[]): string {
  return `(${pairs.map(squaredResidual).join('+')})/${String(pairs.length)}`
}

/** The number stands before the variable, and a negative y is added: so no sign needs brackets. */
function squaredResidual([x, y]: DataPair): string {
  return `(${exactDigits(x)}*x0+x1${y < 0 ? '+' : '-'}${exactDigits(Math.abs(y))})^2`
}
