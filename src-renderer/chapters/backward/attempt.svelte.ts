import type { Payment } from './passes'

/** A typed number may be off by its last written digits, not by more: a part of the right one. */
const TOLERANCE = 1e-3

/** A person's last try at a covered number. Lives with the page. */
export class Attempt {
  /** What was typed; undefined before the first try. */
  value = $state<number | undefined>()
  verdict = $state<'none' | 'right' | 'wrong'>('none')

  /** Judges a number that was typed for what a payment comes to. @returns whether it is right */
  judge(value: number, payment: Payment): boolean {
    this.value = value
    const isRight = typeof payment.value === 'number' && isNear(value, payment.value)
    this.verdict = isRight ? 'right' : 'wrong'
    return isRight
  }
}

function isNear(value: number, right: number): boolean {
  return Math.abs(value - right) <= TOLERANCE * Math.abs(right)
}
