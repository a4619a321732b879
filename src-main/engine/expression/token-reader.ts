import { FormulaError } from './formula-error'
import type { Token } from './token'

/** The tokens of a formula one after the other, and the error for one that does not belong where it stands. */
export class TokenReader {
  readonly #tokens: readonly Token[]
  #index = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /** The next token or, with `ahead`, one of those after it; undefined behind the last. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#index + ahead]
  }

  /** Whether the next token is written so. */
  isNext(text: string): boolean {
    return this.peek()?.text === text
  }

  /** Steps over the next token. @throws FormulaError `unfinished` where there is none. */
  take(): Token {
    const token = this.peek()
    if (token === undefined) throw this.refusal()
    this.#index++
    return token
  }

  /** Steps over a token that must be written so. @throws FormulaError */
  expect(text: string): Token {
    if (!this.isNext(text)) throw this.refusal()
    return this.take()
  }

  /** The next token is not one that may stand here, or the formula ends too early. */
  refusal(): FormulaError {
    const token = this.peek()
    if (token !== undefined) return new FormulaError('syntax', token.position, token.typed)
    const last = this.#tokens.at(-1)
    return new FormulaError('unfinished', last?.position ?? 0, last?.typed ?? '')
  }
}
