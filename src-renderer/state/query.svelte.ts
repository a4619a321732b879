import { untrack } from 'svelte'
import type { Failure } from '../../src-main/contract/failure'
import { toFailure } from './failures'
import { sameData } from './same-data'

/** What goes with one question while it is being answered. */
export interface Asking<Answer> {
  /** Aborted when the answer is no longer wanted, or wanted as far as it has come. */
  readonly signal: AbortSignal
  /** Shows what there is of the answer so far. */
  readonly show: (soFar: Answer) => void
}

interface QueryOptions<Question, Answer> {
  /**
   * Whether the question under way makes no sense any more, now that this newer one is asked. Then it is aborted at
   * once; otherwise it may finish, and its answer is shown.
   */
  readonly isInvalid?: (underWay: Question, newer: Question) => boolean
  /** Hears of every answer that is shown, whole or so far, with its question and the one that was on show before. */
  readonly onShow?: (answer: Answer, question: Question, before: Question | undefined) => void
}

interface Waiting<Question, Answer> {
  readonly question: Question
  readonly settle: (answer: Answer | undefined) => void
  readonly promise: Promise<Answer | undefined>
}

interface UnderWay<Question, Answer> extends Waiting<Question, Answer> {
  readonly abort: AbortController
  /** False once it has been replaced: then nothing of it is shown. */
  isWanted: boolean
}

/**
 * When a question has waited so long without being replaced, the hand rests on it, and the one under way is given up.
 * Milliseconds.
 */
export const REST = 500

/**
 * Joins the page to the engine: asks one question at a time, and of those that come meanwhile only the newest is asked
 * next. A dragging hand thus sees a picture for many of its places, and always the last. What is shown belongs to one
 * question. Lives as long as the state that owns it.
 */
export class Query<Question, Answer> {
  /** The last answer, whole or as far as it has come; it stays until there is something of the next. */
  answer = $state.raw<Answer | undefined>()
  /** The question to which `answer` belongs. */
  question = $state.raw<Question | undefined>()
  /** Why the newest question has no answer. */
  failure = $state.raw<Failure | undefined>()
  isAsking = $state(false)
  /** The newest question. */
  #asked = $state.raw<Question | undefined>()

  readonly #request: (question: Question, asking: Asking<Answer>) => Promise<Answer>
  readonly #options: QueryOptions<Question, Answer>
  #underWay: UnderWay<Question, Answer> | undefined
  #waiting: Waiting<Question, Answer> | undefined
  #isWhole = false
  #rest: ReturnType<typeof setTimeout> | undefined

  constructor(
    request: (question: Question, asking: Asking<Answer>) => Promise<Answer>,
    options: QueryOptions<Question, Answer> = {},
  ) {
    this.#request = request
    this.#options = options
  }

  /** Whether what is shown answers an older question than the newest. */
  get isOld(): boolean {
    return this.answer !== undefined && !sameData(this.question, this.#asked)
  }

  /**
   * Asks, unless just this has been answered or is being answered. Never rejects: a failure ends up in `failure`.
   *
   * @returns the answer, or undefined when the question was replaced, stopped, or has failed
   */
  ask(question: Question): Promise<Answer | undefined> {
    if (!sameData(this.#asked, question)) this.#asked = question
    this.#giveUpWaiting()
    if (this.#underWay?.isWanted && sameData(this.#underWay.question, question)) return this.#underWay.promise
    if (!this.#underWay && this.#isWhole && sameData(this.question, question)) return this.#again()
    let settle: Waiting<Question, Answer>['settle'] = () => undefined
    const promise = new Promise<Answer | undefined>((resolve) => (settle = resolve))
    this.#waiting = { question, settle, promise }
    if (!this.#underWay) void this.#next()
    else if (this.#options.isInvalid?.(this.#underWay.question, question)) this.#drop()
    else this.#rest = setTimeout(() => this.#drop(), REST)
    return promise
  }

  /**
   * Asks whenever the question changes, for as long as the component lives whose set-up calls this; with it, the calls
   * end. What was shown stays, so that coming back asks nothing anew.
   *
   * @param question undefined while nothing is wanted
   */
  follow(question: () => Question | undefined): void {
    $effect(() => {
      const wanted = question()
      if (wanted !== undefined) untrack(() => void this.ask(wanted))
    })
    $effect(() => () => {
      this.stop()
    })
  }

  /** Ends what is under way or waits; nothing more of it is shown. */
  stop(): void {
    this.#giveUpWaiting()
    this.#drop()
  }

  /** Ends what is under way, and shows what there is of it as its answer. */
  cut(): void {
    this.#underWay?.abort.abort()
  }

  /** The answer on show is the one that is asked for. */
  #again(): Promise<Answer | undefined> {
    this.failure = undefined
    return Promise.resolve(this.answer)
  }

  #giveUpWaiting(): void {
    clearTimeout(this.#rest)
    this.#waiting?.settle(undefined)
    this.#waiting = undefined
  }

  #drop(): void {
    if (!this.#underWay) return
    this.#underWay.isWanted = false
    this.#underWay.abort.abort()
  }

  async #next(): Promise<void> {
    this.isAsking = true
    for (let next = this.#take(); next; next = this.#take()) next.settle(await this.#answer(next))
    this.isAsking = false
  }

  #take(): Waiting<Question, Answer> | undefined {
    clearTimeout(this.#rest)
    const next = this.#waiting
    this.#waiting = undefined
    return next
  }

  async #answer(asked: Waiting<Question, Answer>): Promise<Answer | undefined> {
    const { question } = asked
    const own = { ...asked, abort: new AbortController(), isWanted: true }
    const show = (answer: Answer) => {
      if (own.isWanted) this.#show(question, answer, false)
    }
    this.#underWay = own
    try {
      const answer = await this.#request(question, { signal: own.abort.signal, show })
      if (!own.isWanted) return undefined
      this.#show(question, answer, true)
      return answer
    } catch (error) {
      if (own.isWanted) this.failure = toFailure(error)
      return undefined
    } finally {
      this.#underWay = undefined
    }
  }

  #show(question: Question, answer: Answer, isWhole: boolean): void {
    const before = this.question
    this.question = question
    this.answer = answer
    this.failure = undefined
    this.#isWhole = isWhole
    this.#options.onShow?.(answer, question, before)
  }
}
