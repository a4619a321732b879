import * as v from 'valibot'
import { HungError, type Driver, type Element } from './driver'

/** Milliseconds until something must be so: a start with 3D takes ten seconds on a busy machine. */
const PATIENCE = 45_000
/** A question that is asked while one page takes the place of another may be lost; so many in a row, and the browser hangs. */
const MOST_LOST = 3
/** Milliseconds between two looks. */
const PAUSE = 50
const ENTER = '\uE007'
const element = v.record(v.string(), v.string())

/** The page in an engine. Whatever is asked of it is asked until it is so. */
export class EnginePage {
  readonly #driver: Driver
  readonly #addressUnder: (policy: string) => string
  readonly #faults: string[] = []
  #forgiven: RegExp | undefined

  /** @param addressUnder the page with `in-page.js` at its head, under a policy */
  constructor(driver: Driver, addressUnder: (policy: string) => string) {
    this.#driver = driver
    this.#addressUnder = addressUnder
  }

  /** Opens the page afresh, as from a link, and waits for its first run. */
  async open(hash = '', policy = ''): Promise<void> {
    await this.#driver.open('about:blank')
    await this.until('return location.href === "about:blank"')
    await this.#driver.open(this.#addressUnder(policy) + hash)
    // It can be moved as soon as there is a run; what is pressed before may be pushed away by what comes.
    await this.#control('Step')
  }

  async reload(): Promise<void> {
    await this.#noteFaults()
    await this.#driver.run('window.isLeft = true; location.reload()', [])
    await this.until('return !window.isLeft && document.readyState === "complete" && !!document.querySelector("main")')
  }

  /** Presses what is called so, when it can be pressed. */
  async click(name: string): Promise<void> {
    await this.#driver.click(await this.#control(name))
  }

  /** Types a field's new text and leaves it with Enter, as a person does. */
  async enter(name: string, text: string): Promise<void> {
    await this.type(name, text + ENTER)
  }

  /** Types into what is called so; into a field, in place of its text. */
  async type(name: string, keys: string): Promise<void> {
    const control = await this.#control(name)
    await this.#driver.run('arguments[0].focus(); arguments[0].select?.()', [control])
    await this.#driver.type(control, keys)
  }

  /** Waits until a text is on the page, in a place. */
  async see(text: string, place = '#app'): Promise<void> {
    await this.until(
      'return Array.from(document.querySelectorAll(arguments[1])).some((each) => each.textContent.includes(arguments[0]))',
      ...[text, place],
    )
  }

  /** Waits until code, the body of a function, gives something true in the page, and returns it. */
  async until(code: string, ...given: readonly unknown[]): Promise<unknown> {
    const end = Date.now() + PATIENCE
    let last: unknown
    let lost = 0
    while (Date.now() < end) {
      last = await this.#driver.run(code, given).catch(toError)
      lost = last instanceof HungError ? lost + 1 : 0
      if (lost === MOST_LOST) throw last
      if (Boolean(last) && !(last instanceof Error)) return last
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
    throw new Error(`Not so in time: ${code} of ${JSON.stringify(given)}; last: ${String(last)}`)
  }

  /** All that pages have logged, thrown or been refused until now. */
  async faults(): Promise<readonly string[]> {
    await this.#noteFaults()
    return this.#faults.filter((fault) => !this.#forgiven?.test(fault))
  }

  /** From here on such faults are none: the story is about them. */
  forgive(faults: RegExp): void {
    this.#forgiven = faults
  }

  async #control(name: string): Promise<Element> {
    return v.parse(element, await this.until('return named(arguments[0])', name))
  }

  async #noteFaults(): Promise<void> {
    this.#faults.push(...v.parse(v.array(v.string()), await this.#driver.run('return faults.splice(0)', [])))
  }
}

/** While one page goes and the next comes, there is none to ask. */
function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
