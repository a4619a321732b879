import { expect, test, vi } from 'vitest'
import type { Bridge } from '../../../src-main/contract/bridge'
import type { FromEngine, ToEngine } from '../../../src-main/contract/messages'
import { fakeFiles } from '../../support/fake-files'
import { createDesktopBackend } from '../../../src-renderer/backend/desktop'

const facts = { text: 'x0', latex: 'x_0', dimension: 1, variables: [0] }

/** A bridge whose other side the test plays. */
function playBridge() {
  const posted: ToEngine[] = []
  const setAppearance = vi.fn<Bridge['setAppearance']>()
  let hear: (message: FromEngine) => void = () => undefined
  let restart: () => void = () => undefined
  let choose: Parameters<Bridge['onCommand']>[0] = () => undefined
  const onRestart = vi.fn<Bridge['onRestart']>((listener) => (restart = listener))
  const bridge: Bridge = {
    post: (message) => posted.push(message),
    onMessage: (listener) => (hear = listener),
    setAppearance,
    onRestart,
    onCommand: (listener) => (choose = listener),
    ...fakeFiles().files,
    onSaved: () => undefined,
  }
  return {
    backend: createDesktopBackend(bridge),
    posted,
    setAppearance,
    onRestart,
    hear: (message: FromEngine) => {
      hear(message)
    },
    restart: () => {
      restart()
    },
    choose: () => {
      choose('undo')
    },
  }
}

test('a call crosses the bridge, and what comes back for its id is its value', async () => {
  const { backend, posted, hear } = playBridge()
  const asked = backend.engine.compileFormula({ text: 'x0' })
  const id = posted[0]?.id ?? NaN
  hear({ kind: 'reply', id, result: { ok: true, value: facts }, parts: 0 })
  expect(await asked).toEqual(facts)
})

test('a bridge that cannot carry a request is a failure of that call', async () => {
  const bridge: Bridge = {
    post: () => {
      throw new Error('An object could not be cloned.')
    },
    onMessage: () => undefined,
    setAppearance: () => undefined,
    onRestart: () => undefined,
    onCommand: () => undefined,
    ...fakeFiles().files,
    onSaved: () => undefined,
  }
  const asked = createDesktopBackend(bridge).engine.compileFormula({ text: 'x0' })
  await expect(asked).rejects.toMatchObject({
    failure: { kind: 'internal', values: { message: 'Error: An object could not be cloned.' } },
  })
})

test('how the page looks is told to the shell', () => {
  const { backend, setAppearance } = playBridge()
  backend.setAppearance({ language: 'ja', theme: 'dark' })
  expect(setAppearance).toHaveBeenCalledExactlyOnceWith({ language: 'ja', theme: 'dark' })
})

test('a command chosen in the menu is told to the page', () => {
  const { backend, choose } = playBridge()
  const heard = vi.fn()
  backend.onCommand(heard)
  choose()
  expect(heard).toHaveBeenCalledExactlyOnceWith('undo')
})

test('a restart is told to every listener until it stops listening; the bridge is listened to once', () => {
  const { backend, restart, onRestart } = playBridge()
  const [first, second] = [vi.fn(), vi.fn()]
  const stop = backend.onRestart(first)
  backend.onRestart(second)
  restart()
  stop()
  restart()
  expect(first).toHaveBeenCalledOnce()
  expect(second).toHaveBeenCalledTimes(2)
  expect(onRestart).toHaveBeenCalledOnce()
})
