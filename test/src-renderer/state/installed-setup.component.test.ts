import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openPage } from '../../support/open-page'

const ask = matchMedia.bind(window)

/** A page in a window of its own, as an installed one has it, or in a tab. */
function openIn(mode: 'standalone' | 'browser', hash = '') {
  const answer = (query: string) => (query === `(display-mode: ${mode})` ? 'all' : 'not all')
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    ask(query.includes('display-mode') ? answer(query) : query),
  )
  return openPage(hash)
}

beforeEach(() => {
  localStorage.clear()
})
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

/** Sets a rate in the installed page, which is then closed. */
async function setBefore(): Promise<void> {
  const { session, descent } = openIn('standalone')
  await expect.poll(() => descent().setup.isReady).toBe(true)
  descent().plan.learningRate = 0.3
  session.history.write()
}

test('an installed page comes back to what was set, though it starts without an address', async () => {
  await setBefore()
  const { descent } = openIn('standalone')
  await expect.poll(() => descent().plan.learningRate).toBe(0.3)
})

test('a link that it is opened with goes before that', async () => {
  await setBefore()
  const { descent } = openIn('standalone', '#chapter=descent&descent={"learningRate":0.7}')
  await expect.poll(() => descent().plan.learningRate).toBe(0.7)
})

test('a tab begins anew, and leaves nothing behind for the next person at this machine', async () => {
  const tab = openIn('browser')
  await expect.poll(() => tab.descent().setup.isReady).toBe(true)
  tab.descent().plan.learningRate = 0.3
  tab.session.history.write()
  expect(Object.keys(localStorage)).not.toContain('downhill.setup')
  await setBefore()
  const { descent } = openIn('browser')
  await expect.poll(() => descent().setup.isReady).toBe(true)
  expect(descent().plan.learningRate).toBe(0.1)
})
