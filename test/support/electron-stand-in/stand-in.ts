import type { EventEmitter } from 'node:events'

/**
 * An object of Electron's, of which only a part is there: the compiler holds the part to Electron's published types,
 * and anything else throws by name, so that a test can never pass because something was silently missing.
 */
export function standIn<Whole extends object>(name: string, part: Partial<Whole>): Whole {
  return new Proxy(part, {
    get(target, key) {
      if (!(key in target) && !isAskedByLanguage(key)) throw notImplemented(`${name}.${String(key)}`)
      const value: unknown = Reflect.get(target, key)
      // Bound, because a class's private fields are on the object itself, not on this proxy.
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  }) as Whole
}

export function notImplemented(what: string): Error {
  return new Error(`The Electron stand-in does not implement ${what}`)
}

/** What the language itself looks for on any object: promises, printing, iteration. */
function isAskedByLanguage(key: string | symbol): boolean {
  return typeof key === 'symbol' || key === 'then' || key === 'toJSON'
}

/** The three verbs of an event emitter, typed so that they fit every overload of Electron's. */
export function listening<Self>(emitter: EventEmitter, self: () => Self) {
  type Verb = (event: string, listener: (...values: never[]) => void) => Self
  const verb =
    (name: 'on' | 'once' | 'off'): Verb =>
    (event, listener) => {
      emitter[name](event, listener as (...values: unknown[]) => void)
      return self()
    }
  return { on: verb('on'), once: verb('once'), off: verb('off') }
}

/** An event that a listener may prevent, and whether one did. */
export function preventable() {
  const event = {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}
