/** Longer texts are no number that a person typed. */
const MAX_LENGTH = 100

/** Numbers, names and signs; spaces may stand between them. */
const PIECES = /\s*(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?|\*\*|pi|sqrt|e|[-+*/^()√])/giy

/**
 * The number that arithmetic with numbers, pi, e and roots makes: `1/3`, `-2pi`, `√2`, `10^-10`. A number times a power of
 * ten is that decimal number, to the last digit: 3*10^-1 is 0.3.
 *
 * @param text in ASCII, but for √
 * @returns undefined for a text that is something else
 */
export function readConstant(text: string): number | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const decimal = /^\s*([-+]?[0-9]*\.?[0-9]+)\s*\*\s*10\s*(?:\^|\*\*)\s*([-+]?[0-9]+)\s*$/.exec(text)
  if (decimal) return Number(`${decimal[1] ?? ''}e${decimal[2] ?? ''}`)
  const pieces = text.match(PIECES) ?? []
  const trimmed = pieces.map((piece) => piece.trim().toLowerCase())
  return pieces.join('') === text.trimEnd() ? new Reader(trimmed).readAll() : undefined
}

/** Reads from the loosest operators to the tightest. What cannot be read is NaN, which all that follows keeps. */
class Reader {
  readonly #pieces: string[]

  constructor(pieces: readonly string[]) {
    this.#pieces = [...pieces]
  }

  readAll(): number | undefined {
    const value = this.#sum()
    return this.#pieces.length > 0 || Number.isNaN(value) ? undefined : value
  }

  #sum(): number {
    let value = this.#product()
    for (let sign = this.#take('+', '-'); sign !== undefined; sign = this.#take('+', '-'))
      value += sign === '+' ? this.#product() : -this.#product()
    return value
  }

  #product(): number {
    let value = this.#signed()
    for (;;) {
      const sign = this.#take('*', '/')
      if (sign === undefined) return value
      // Over 0 there is no number.
      value = sign === '*' ? value * this.#signed() : value / (this.#divisor() || NaN)
    }
  }

  /** Whether 1/2π is a half of π or 1/(2π) depends on who reads it: it is asked for brackets. */
  #divisor(): number {
    const value = this.#signedPower()
    return this.#isFactorNext() ? NaN : value
  }

  #juxtaposed(): number {
    let value = this.#power()
    while (this.#isFactorNext()) value *= this.#power()
    return value
  }

  #isFactorNext(): boolean {
    return ['pi', '√', 'sqrt'].includes(this.#pieces[0] ?? '')
  }

  #signed(): number {
    const sign = this.#take('-', '+')
    if (sign === undefined) return this.#juxtaposed()
    return sign === '-' ? -this.#signed() : this.#signed()
  }

  #signedPower(): number {
    const sign = this.#take('-', '+')
    if (sign === undefined) return this.#power()
    return sign === '-' ? -this.#signedPower() : this.#signedPower()
  }

  #power(): number {
    const base = this.#atom()
    if (this.#take('^', '**') === undefined) return base
    const exponent = this.#signedPower()
    // Math.pow may miss the last digit of what people write as 1e-10.
    return base === 10 && Number.isInteger(exponent) ? Number(`1e${String(exponent)}`) : Math.pow(base, exponent)
  }

  #atom(): number {
    if (this.#take('√', 'sqrt') !== undefined) return Math.sqrt(this.#atom())
    if (this.#take('(') !== undefined) {
      const value = this.#sum()
      return this.#take(')') === undefined ? NaN : value
    }
    if (this.#take('pi') !== undefined) return Math.PI
    if (this.#take('e') !== undefined) return Math.E
    return this.#number()
  }

  #number(): number {
    const piece = this.#pieces.shift() ?? ''
    return /[0-9]/.test(piece) ? Number(piece) : NaN
  }

  /** Steps over the next piece, if it is one of these. */
  #take(...wanted: readonly string[]): string | undefined {
    return wanted.includes(this.#pieces[0] ?? '') ? this.#pieces.shift() : undefined
  }
}
