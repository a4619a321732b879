import { sameData } from './same-data'

/** Steps that can be taken back in one chapter. */
const MOST_STEPS = 100

/** The records that a chapter had, each from one rest of the hand to the next. Lives with the page. */
export class History {
  readonly #views: readonly string[]
  /** Oldest first; the last is the present one. */
  #past = $state.raw<readonly object[]>([])
  /** Taken back, newest last. */
  #future = $state.raw<readonly object[]>([])

  /** @param views names of fields that a record brings along, but whose change alone is no step */
  constructor(views: readonly string[] = []) {
    this.#views = views
  }

  get canUndo(): boolean {
    return this.#past.length > 1
  }

  get canRedo(): boolean {
    return this.#future.length > 0
  }

  /** Whether this record would be a step: it differs from the one noted last, or gone to since, by more than the view. */
  isStep(record: object): boolean {
    const present = this.#past.at(-1)
    return present === undefined || !sameData(this.#withoutViews(record), this.#withoutViews(present))
  }

  /** Notes the present record. One that is a step ends what could be done again; another view goes with the present one. */
  note(record: object): void {
    if (this.isStep(record)) {
      this.#past = [...this.#past, record].slice(-MOST_STEPS)
      this.#future = []
    } else if (!sameData(record, this.#past.at(-1))) {
      this.#past = [...this.#past.slice(0, -1), record]
    }
  }

  /** Takes one step back. @returns the record to go to; undefined when there is none */
  undo(): object | undefined {
    const present = this.#past.at(-1)
    if (!this.canUndo || present === undefined) return undefined
    this.#past = this.#past.slice(0, -1)
    this.#future = [...this.#future, present]
    return this.#past.at(-1)
  }

  /** Takes one step forward again. @returns the record to go to; undefined when there is none */
  redo(): object | undefined {
    const next = this.#future.at(-1)
    if (next === undefined) return undefined
    this.#future = this.#future.slice(0, -1)
    this.#past = [...this.#past, next]
    return next
  }

  #withoutViews(record: object): object {
    return Object.fromEntries(Object.entries(record).filter(([name]) => !this.#views.includes(name)))
  }
}
