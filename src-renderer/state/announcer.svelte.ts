import { createRest } from './at-rest'

/** What is spoken to a screen reader beside what is on screen: one sentence at a time, politely. One for the page. */
export class Announcer {
  /** The last sentence; the page has it in its live region. */
  said = $state('')
  #words: (() => string) | undefined
  readonly #rest: () => void

  constructor() {
    this.#rest = createRest(() => {
      const sentence = this.#words?.()
      if (sentence !== undefined && sentence !== '') this.say(sentence)
    })
  }

  /** Says an event, at once, in place of what was still to be said. */
  say(sentence: string): void {
    this.forget()
    this.said = sentence
  }

  /** Says what a hand has done, once it rests; of all that it did on the way the last only. @param words asked then */
  sayAtRest(words: () => string): void {
    this.#words = words
    this.#rest()
  }

  /** What was to be said at rest is not said any more. */
  forget(): void {
    this.#words = undefined
  }

  /** Another chapter is on show: what was said of the one before is gone. */
  clear(): void {
    this.say('')
  }
}
