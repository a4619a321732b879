import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

type Callable = (this: unknown, ...values: unknown[]) => unknown

/** What reached for something outside the process, or for a compiler, as `writeFileSync /tmp/file`. */
export interface Outside {
  readonly reached: readonly string[]
  /** Puts everything back. */
  readonly end: () => void
}

const AsyncFunction = (async () => {}).constructor
const GeneratorFunction = function* () {}.constructor

/**
 * Notes every use of the file system, the network, other programs and the compilers of text (`Function` and its kin,
 * `eval`), and lets it through. For a process of its own: it changes what every module of the process sees.
 */
export function watchOutside(): Outside {
  const reached: string[] = []
  const undo: (() => void)[] = []
  const note = (holder: object, name: string) => {
    const before = Object.getOwnPropertyDescriptor(holder, name)
    if (!before) return
    undo.push(() => {
      Object.defineProperty(holder, name, before)
    })
    // Also callable with new, as Function is.
    const noting = new Proxy(before.value as Callable, {
      apply: (target, self, values: unknown[]) => {
        const places = /^(rename|copyFile|cp|link|symlink)/.test(name) ? values.slice(0, 2) : [values[0]]
        // What has been opened is known by a number.
        for (const place of places) if (typeof place !== 'number') reached.push(`${name} ${String(place)}`)
        return Reflect.apply(target, self, values)
      },
      construct: (target, values: unknown[]) => {
        reached.push(`new ${name} ${String(values[0])}`)
        return Reflect.construct(target, values) as object
      },
    })
    Object.defineProperty(holder, name, { ...before, value: noting })
  }
  for (const holder of [fs, fs.promises, childProcess, dns]) for (const name of functionsOf(holder)) note(holder, name)
  note(net.Socket.prototype, 'connect')
  note(dgram.Socket.prototype, 'send')
  for (const name of ['fetch', 'WebSocket', 'Function', 'eval']) note(globalThis, name)
  // `(() => 1).constructor('text')` is Function under another name.
  for (const kind of [Function, AsyncFunction, GeneratorFunction]) note(kind.prototype as object, 'constructor')
  syncBuiltinESMExports()
  return {
    reached,
    end: () => {
      for (const back of undo.reverse()) back()
      syncBuiltinESMExports()
    },
  }
}

/** Names of the functions of a module, without its classes. */
function functionsOf(holder: object): string[] {
  return Object.entries(holder)
    .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name))
    .map(([name]) => name)
}
