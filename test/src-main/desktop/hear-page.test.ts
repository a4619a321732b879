import * as v from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'
import { hearPage } from '../../../src-main/desktop/hear-page'

type Listener = (event: object, value: unknown) => void
const ipcMain = vi.hoisted(() => ({ on: vi.fn<(channel: string, listener: Listener) => void>() }))
vi.mock('electron', () => ({ ipcMain }))

const ours = { url: 'app://downhill/index.html', parent: null }
const warn = vi.spyOn(console, 'warn')
const looked = vi.fn<(value: unknown) => boolean>()
const handle = vi.fn<(value: unknown, page: unknown) => void>()
const page = {}

/** Of each member a test sees whether it was looked at to the last. */
const schema = v.object({
  name: v.pipe(
    v.string(),
    v.maxLength(3),
    v.check((value) => looked(value)),
  ),
  size: v.pipe(
    v.number(),
    v.check((value) => looked(value)),
  ),
})

beforeEach(() => {
  vi.clearAllMocks()
  warn.mockReturnValue()
  looked.mockReturnValue(true)
  hearPage('some-channel', schema, handle)
})

function say(value: unknown, senderFrame: object | null = ours): void {
  const [channel, listener] = ipcMain.on.mock.calls[0] ?? []
  expect(channel).toBe('some-channel')
  listener?.({ senderFrame, sender: page }, value)
}

test('what fits is handed on with the page that said it, without what the contract does not know', () => {
  say({ name: 'abc', size: 1, more: true })
  expect(handle.mock.calls).toEqual([[{ name: 'abc', size: 1 }, page]])
  expect(handle.mock.lastCall?.[1]).toBe(page)
  expect(warn).not.toHaveBeenCalled()
})

test.each([
  ['in one member', { name: 1, size: 1 }],
  ['in one rule for a member', { name: 'abcd', size: 1 }],
])('nothing is looked at after the first thing that does not fit, %s, and that is logged', (_where, value) => {
  say(value)
  expect(looked).not.toHaveBeenCalled()
  expect(handle).not.toHaveBeenCalled()
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/^Refused a message 'some-channel': × Invalid /)]])
})

test('a foreign sender is not heard, whatever it says', () => {
  say({ name: 'abc', size: 1 }, { ...ours, url: 'https://example.com/' })
  expect([looked.mock.calls, handle.mock.calls]).toEqual([[], []])
  expect(warn).toHaveBeenCalledOnce()
})

test('what came is repeated in at most 80 characters', () => {
  say({ name: 'x'.repeat(1000), size: 'x'.repeat(1000) })
  say('x'.repeat(1000))
  expect(warn).toHaveBeenCalledTimes(2)
  for (const [text] of warn.mock.calls) {
    expect(String(text).length).toBeLessThanOrEqual("Refused a message 'some-channel': ".length + 81)
  }
})
