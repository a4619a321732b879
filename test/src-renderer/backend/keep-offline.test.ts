import { afterEach, expect, test, vi } from 'vitest'
import { keepOffline } from '../../../src-renderer/backend/keep-offline'

/** A worker in the making, whose states the test tells. */
class Worker extends EventTarget {
  state = 'installing'
  become(state: string): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

/** A browser that agrees. @param waiting a worker that is ready already */
function playRegistration(active: Worker | null, waiting: Worker | null = null) {
  const registration = Object.assign(new EventTarget(), { active, waiting, installing: new Worker() })
  const register = vi.fn(() => Promise.resolve(registration))
  vi.stubGlobal('navigator', { serviceWorker: { register } })
  return { registration, register }
}

afterEach(() => vi.unstubAllGlobals())

test('the service worker is the one beside the page, wherever that stands', async () => {
  const { register } = playRegistration(null)
  await keepOffline(() => undefined)
  expect(register.mock.calls).toEqual([['./sw.js']])
})

test('the first visit is told of no newer version, a later one once it has been fetched whole', async () => {
  const tell = vi.fn()
  const { registration } = playRegistration(null)
  await keepOffline(tell)
  registration.dispatchEvent(new Event('updatefound'))
  registration.installing.become('installed')
  expect(tell).not.toHaveBeenCalled()

  registration.active = registration.installing
  registration.installing = new Worker()
  registration.dispatchEvent(new Event('updatefound'))
  expect(tell).not.toHaveBeenCalled()
  registration.installing.become('installed')
  registration.installing.become('activating')
  expect(tell).toHaveBeenCalledOnce()
})

test('a version that waits since another window was open is told at once', async () => {
  const tell = vi.fn()
  playRegistration(new Worker(), new Worker())
  await keepOffline(tell)
  expect(tell).toHaveBeenCalledOnce()
})

test.each([
  ['has no service workers, as on a site without TLS', {}],
  [
    'refuses it to a frame without an origin',
    Object.defineProperty({}, 'serviceWorker', {
      get: () => {
        throw new DOMException('sandboxed', 'SecurityError')
      },
    }),
  ],
  [
    'refuses it to a file, or stores nothing',
    { serviceWorker: { register: () => Promise.reject(new TypeError('not supported')) } },
  ],
])('a browser that %s is asked for nothing more, and nothing fails', async (_, navigator) => {
  const tell = vi.fn()
  vi.stubGlobal('navigator', navigator)
  await expect(keepOffline(tell)).resolves.toBeUndefined()
  expect(tell).not.toHaveBeenCalled()
})
