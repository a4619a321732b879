import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDesktop } from '../../../src-main/launch/open-desktop'

const spawn = vi.hoisted(() => vi.fn<(program: string, args: readonly string[]) => unknown>())
vi.mock('node:child_process', () => ({ spawn }))

/** Opens the app, which ends in order, on Linux as this user. @returns what it was started with */
async function openAs(userId: number): Promise<readonly string[] | undefined> {
  vi.spyOn(process, 'getuid').mockReturnValue(userId)
  vi.spyOn(process, 'on').mockReturnValue(process)
  const child = new EventEmitter()
  spawn.mockReturnValue(child)
  const opened = openDesktop('/electron')
  child.emit('exit', 0, null)
  expect(await opened).toBeUndefined()
  return spawn.mock.lastCall?.[1]
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux')
  vi.stubEnv('DISPLAY', ':0')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('the app is opened in its sandbox', async () => {
  expect(await openAs(1000)).toEqual(['.'])
  expect(console.warn).not.toHaveBeenCalled()
})

test('root is told that the app runs without its sandbox', async () => {
  expect(await openAs(0)).toEqual(['.', '--no-sandbox'])
  expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('without its sandbox'))
})
