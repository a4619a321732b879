import type { Payment } from './passes'

/** A typed number may be off by its last written digits, not by more: a part of the right one. */
const TOLERANCE = 1e-3

export type Sign = 'negative' | 'zero' | 'positive'

/** A person's last try at a covered number: the number itself, or only its sign. Lives with the page. */
export class Attempt {
  /** What was tried, or where it was near enough what it should be; undefined before the first try. */
  value = $state.raw<number | Sign | undefined>()
  verdict = $state<'none' | 'right' | 'wrong'>('none')

  /**
   * Judges a number for what a payment comes to.
   *
   * @param tolerance by how much one may be off that was set by hand, from notch to notch
   * @returns whether it is right
   */
  judge(value: number, payment: Payment, tolerance = 0): boolean {
    const right = typeof payment.value === 'number' ? payment.value : NaN
    const isRight = isNear(value, right, tolerance)
    return this.#set(isRight ? right : value, isRight)
  }

  /** Judges a sign for that of what a payment comes to. @returns whether it is right */
  judgeSign(sign: Sign, payment: Payment): boolean {
    return this.#set(sign, typeof payment.value === 'number' && sign === signOf(payment.value))
  }

  #set(value: number | Sign, isRight: boolean): boolean {
    this.value = value
    this.verdict = isRight ? 'right' : 'wrong'
    return isRight
  }
}

function isNear(value: number, right: number, tolerance: number): boolean {
  return Math.abs(value - right) <= Math.max(tolerance, TOLERANCE * Math.abs(right))
}

function signOf(value: number): Sign | undefined {
  if (value === 0) return 'zero'
  return value < 0 ? 'negative' : value > 0 ? 'positive' : undefined
}
