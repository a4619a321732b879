/** A function of the test's, to be run in the main process with Electron and one value; as Playwright does it. */
export interface Question {
  readonly id: number
  readonly source: string
  readonly value: unknown
}
export type Told =
  | { readonly kind: 'browser'; readonly endpoint: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string }

/** Lets the test that started this process run functions in it. The channel alone does not keep the process alive. */
export function answerTest(electron: object): void {
  process.on('message', ({ id, source, value }: Question) => {
    void answer(electron, source, value).then(
      (result) => tell({ kind: 'answer', id, value: result }),
      (error: unknown) => tell({ kind: 'error', id, message: String(error) }),
    )
  })
  process.channel?.unref()
}

/** Tells the test where to connect to the browser. */
export function tellTest(endpoint: string): void {
  tell({ kind: 'browser', endpoint })
}

async function answer(electron: object, source: string, value: unknown): Promise<unknown> {
  // The test's own text: this process exists to run it.
  const ask = (0, eval)(`(${source})`) as (electron: object, value: unknown) => unknown
  return await ask(electron, value)
}

function tell(told: Told): void {
  process.send?.(told)
}
