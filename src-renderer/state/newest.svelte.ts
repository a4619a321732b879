import type { Failure } from '../../src-main/contract/failure'
import { toFailure } from './failures'

/**
 * Asks one question at a time; of those that come meanwhile only the newest is asked next. For what a dragging hand
 * asks many times a second: were each older question aborted, nothing would be shown before the hand rests.
 */
export class Newest<Question, Answer> {
  /** The last answer; it stays until the next is there. */
  answer = $state.raw<Answer | undefined>()
  /** Why the last question has no answer. */
  failure = $state.raw<Failure | undefined>()

  readonly #request: (question: Question) => Promise<Answer>
  #waiting: { readonly question: Question } | undefined
  #isAsking = false

  constructor(request: (question: Question) => Promise<Answer>) {
    this.#request = request
  }

  /** Never rejects: a failure ends up in `failure`. */
  async ask(question: Question): Promise<void> {
    this.#waiting = { question }
    if (this.#isAsking) return
    this.#isAsking = true
    for (let next = this.#take(); next; next = this.#take()) await this.#answer(next.question)
    this.#isAsking = false
  }

  #take(): { readonly question: Question } | undefined {
    const next = this.#waiting
    this.#waiting = undefined
    return next
  }

  async #answer(question: Question): Promise<void> {
    try {
      this.answer = await this.#request(question)
      this.failure = undefined
    } catch (error) {
      this.failure = toFailure(error)
    }
  }
}
