import * as v from 'valibot'
import { answerOf, ELEMENT_KEY, QUESTION_LIMIT, type Driver, type Element } from './driver'
import { freePort, startProgram, untilItWorks } from './program'

/** A WebDriver of the machine: its command, and how it is told which browser to start. */
export interface WebDriverProgram {
  readonly command: string
  readonly capabilities: object
  readonly environment: Readonly<Record<string, string>>
}

const answer = v.object({ value: v.unknown() })
const session = v.object({ sessionId: v.string() })
const failure = v.object({ error: v.string(), message: v.string() })

/** Starts a browser behind the W3C's WebDriver: one HTTP request for each call. */
export async function startWebDriver({ command, capabilities, environment }: WebDriverProgram): Promise<Driver> {
  const port = await freePort()
  const program = startProgram(() => [command, `--port=${String(port)}`], environment)
  const host = `http://127.0.0.1:${String(port)}`

  async function call(method: 'GET' | 'POST', path: string, body?: object, limitMs?: number): Promise<unknown> {
    const response = await answerOf(
      path,
      fetch(host + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) }).then(
        (each) => each.json() as Promise<unknown>,
      ),
      limitMs,
    )
    const { value } = v.parse(answer, response)
    const failed = v.safeParse(failure, value)
    if (failed.success) throw new Error(`${path}: ${failed.output.error}: ${failed.output.message}`)
    return value
  }

  try {
    await untilItWorks(() => call('GET', '/status'))
    const alwaysMatch = { pageLoadStrategy: 'none', ...capabilities }
    const { sessionId } = v.parse(session, await call('POST', '/session', { capabilities: { alwaysMatch } }))
    const own = `/session/${sessionId}`
    const of = (element: Element) => `${own}/element/${element[ELEMENT_KEY] ?? ''}`
    return {
      open: async (url) => void (await call('POST', `${own}/url`, { url })),
      run: (script, args) => call('POST', `${own}/execute/sync`, { script, args }, QUESTION_LIMIT),
      click: async (element) => void (await call('POST', `${of(element)}/click`, {})),
      type: async (element, text) => void (await call('POST', `${of(element)}/value`, { text })),
      close: program.end,
    }
  } catch (error) {
    program.end()
    throw error
  }
}
