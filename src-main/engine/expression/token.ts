import type { Place } from './place'

/**
 * A piece of a formula. `text` is its normal spelling (`x0` for `x`, `^` for `**`), `typed` what stands in the
 * formula from `position` on.
 */
export interface Token {
  readonly kind: 'number' | 'variable' | 'constant' | 'function' | 'unknown-name' | 'operator'
  readonly text: string
  readonly typed: string
  readonly position: number
}

export function placeOf({ position, typed }: Token): Place {
  return { from: position, to: position + typed.length }
}

/** A root sign is a function whose argument needs no brackets: √x0. */
export function isRootSign({ typed }: Token): boolean {
  return typed === '√' || typed === '∛'
}

/** The bar of an absolute value, whichever width it has. */
export function isBar({ typed }: Token): boolean {
  return typed === '|' || typed === '｜' || typed === '∣'
}
