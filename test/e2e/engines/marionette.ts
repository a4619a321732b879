import { writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import * as v from 'valibot'
import { answerOf, ELEMENT_KEY, type Driver } from './driver'
import { freePort, startProgram, untilItWorks } from './program'

const failure = v.nullable(v.object({ error: v.string(), message: v.string() }))
/** [1, id of the call, error, result] */
const reply = v.tuple([v.literal(1), v.number(), failure, v.unknown()])
const holder = v.object({ value: v.unknown() })

/** Starts Firefox behind Marionette, its own remote control: for WebDriver it needs a program that Debian lacks. */
export async function startFirefox(command: string, environment: Readonly<Record<string, string>>): Promise<Driver> {
  const port = await freePort()
  const program = startProgram(
    (folder) => [command, '--headless', '--marionette', '--no-remote', '--profile', folder],
    environment,
    (folder) => {
      writeFileSync(join(folder, 'user.js'), `user_pref('marionette.port', ${String(port)});\n`)
    },
  )
  try {
    const socket = await untilItWorks(() => connectTo(port))
    const call = callsOver(socket)
    await call('NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } } })
    const valueOf = async (answer: Promise<unknown>) => v.parse(holder, await answer).value
    return {
      open: async (url) => void (await call('Navigate', { url })),
      run: (script, args) => valueOf(call('ExecuteScript', { script, args })),
      click: async (element) => void (await call('ElementClick', { id: element[ELEMENT_KEY] })),
      type: async (element, text) => void (await call('ElementSendKeys', { id: element[ELEMENT_KEY], text })),
      close: () => {
        socket.destroy()
        program.end()
      },
    }
  } catch (error) {
    program.end()
    throw error
  }
}

function connectTo(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      resolve(socket)
    }).once('error', reject)
  })
}

/** Calls over Marionette's connection, whose messages are a length in bytes, a colon and JSON. */
function callsOver(socket: Socket) {
  const waiting = new Map<number, (message: v.InferOutput<typeof reply>) => void>()
  let received = Buffer.alloc(0)
  let calls = 0
  socket.on('error', () => undefined)
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    for (let message = takeMessage(); message !== undefined; message = takeMessage()) hear(JSON.parse(message))
  })

  function takeMessage(): string | undefined {
    const start = received.indexOf(':') + 1
    const end = start + Number(received.subarray(0, start - 1))
    if (start === 0 || received.length < end) return undefined
    const message = received.subarray(start, end).toString()
    received = received.subarray(end)
    return message
  }

  /** The first message says only which protocol is spoken. */
  function hear(message: unknown): void {
    const parsed = v.safeParse(reply, message)
    if (parsed.success) waiting.get(parsed.output[1])?.(parsed.output)
  }

  return async (name: string, given: object): Promise<unknown> => {
    calls += 1
    const message = JSON.stringify([0, calls, `WebDriver:${name}`, given])
    const answer = new Promise<v.InferOutput<typeof reply>>((resolve) => waiting.set(calls, resolve))
    socket.write(`${String(Buffer.byteLength(message))}:${message}`)
    const [, , failed, result] = await answerOf(name, answer)
    if (failed) throw new Error(`${name}: ${failed.error}: ${failed.message}`)
    return result
  }
}
