/** An element of the page, as both protocols write it. */
export type Element = Readonly<Record<string, string>>

/** A browser that is driven from outside: what the three engines have in common. */
export interface Driver {
  /** Goes to an address without waiting until the page is there. */
  open(address: string): Promise<void>
  /** Runs the body of a function in the page; what it is given and gives back is JSON or an element. */
  run(code: string, given: readonly unknown[]): Promise<unknown>
  click(element: Element): Promise<void>
  /** Types into an element as by hand. */
  type(element: Element, text: string): Promise<void>
  /** Ends the browser and everything that it started. */
  readonly close: () => void
}

/** The key by which the protocols know an element; a constant of the W3C's WebDriver. */
export const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf'

/** Milliseconds for one call: the slowest takes two seconds on a busy machine. */
const CALL_LIMIT = 20_000
/** The same for a question to the page. */
export const QUESTION_LIMIT = 6_000

/** A browser that does not answer; it must be started anew. */
export class HungError extends Error {}

/** Waits for the answer to a call, but not for ever. */
export async function answerOf<Answer>(call: string, answer: Promise<Answer>, limitMs = CALL_LIMIT): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new HungError(`No answer to “${call}” in ${String(limitMs / 1000)} s.`))
    }, limitMs)
  })
  try {
    return await Promise.race([answer, limit])
  } finally {
    clearTimeout(timer)
  }
}
