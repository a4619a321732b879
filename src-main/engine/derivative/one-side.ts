import { machineEpsilon } from '../graph/precision'

/** What secants from a point to one side of it tend to, as they become short. */
export type Side =
  | { readonly kind: 'none' | 'jump' | 'vertical' }
  | { readonly kind: 'slope'; readonly slope: number; readonly error: number }

/** The secants are as long as the scale of x over 2 to these powers: from a sixteenth to the last bit of x. */
const FIRST = 4
const LAST = 52
/** A secant is held beside the one that is so many powers of two longer. */
const SPAN = 8
/** Rounding of f, in units of ε times the largest number on the way: an operation's own and what later ones make of it. */
const ROUNDING = 64
/** Of a change that can be told from rounding, rounding is at most this part. */
const CLEAR = 0.01
/** f jumps if a secant 256 times as short bridges at least so much of the height. */
const STAYS = 0.9
/** The slopes settle if each of their changes is at most so much of the one before. Those of √x grow by 1.4, of x·|x| by 0.5. */
const SETTLES = 0.98

/** f at a place along the variable, and the largest number that it is made of there. */
export interface Reading {
  readonly value: number
  readonly size: number
}
export type Reader = (x: number) => Reading

interface Secant {
  readonly change: number
  readonly slope: number
  /** How much of the slope may be rounding. */
  readonly noise: number
  /** From the slope of the secant before, twice as long. */
  readonly turn: number
}

/** @param mayJump whether f holds anything that jumps at x; a continuous one that is steep enough looks the same */
export function lookAside(read: Reader, x: number, direction: 1 | -1, mayJump: boolean): Side {
  const secants = takeSecants(read, x, direction)
  const nearest = secants.at(-1)
  if (!nearest || !Number.isFinite(nearest.change)) return { kind: 'none' }
  if (mayJump && keepsHeight(secants)) return { kind: 'jump' }
  const lastClear = secants.map(({ turn, noise }) => noise <= CLEAR * Math.abs(turn)).lastIndexOf(true)
  if (settlingOf(secants, lastClear) >= SETTLES) return { kind: 'vertical' }
  return settledSlope(secants)
}

function takeSecants(read: Reader, x: number, direction: 1 | -1): Secant[] {
  const scale = Math.max(1, Math.abs(x))
  const here = read(x)
  const secants: Secant[] = []
  for (let power = FIRST; power <= LAST; power++) {
    const place = x + (direction * scale) / 2 ** power
    const run = place - x
    if (run === 0) break
    const there = read(place)
    const change = there.value - here.value
    const slope = change / run
    const noise =
      ROUNDING * machineEpsilon.float64 * (Math.max(here.size, there.size) / Math.abs(run) + Math.abs(slope))
    secants.push({ change, slope, noise, turn: slope - (secants.at(-1)?.slope ?? NaN) })
  }
  return secants
}

/** Whether the last secant that is clear of rounding bridges the height that a much longer one does. */
function keepsHeight(secants: readonly Secant[]): boolean {
  const last = secants.map(({ slope, noise }) => noise <= CLEAR * Math.abs(slope)).lastIndexOf(true)
  const [here = NaN, longer = NaN] = [last, last - SPAN].map((i) => Math.abs(secants[i]?.change ?? NaN))
  return here >= STAYS * longer
}

/** By how much the changes of slope shrink from one secant to the next, on the way to this one: 1 and more if they do not. */
function settlingOf(secants: readonly Secant[], i: number): number {
  const before = Math.abs(secants[i - SPAN]?.turn ?? NaN)
  const turn = Math.abs(secants[i]?.turn ?? NaN)
  if (turn === 0) return 0
  return before > 0 ? (turn / before) ** (1 / SPAN) : NaN
}

/** The slope of the secant that is surest: what rounding may do to it and what all shorter ones would still change are least. */
function settledSlope(secants: readonly Secant[]): Side {
  const found = secants.map((secant, i) => {
    const left = 1 - Math.min(settlingOf(secants, i), SETTLES)
    return { kind: 'slope', slope: secant.slope, error: secant.noise + (2 * Math.abs(secant.turn)) / left } as const
  })
  return found
    .filter(({ error }) => Number.isFinite(error))
    .reduce((best, next) => (next.error < best.error ? next : best), {
      kind: 'slope',
      slope: NaN,
      error: Infinity,
    })
}
