import { expect, test } from 'vitest'
import { openPage } from '../../support/open-page'

/** Goes to another entry of the browser's history. */
async function go(how: () => void): Promise<void> {
  const gone = new Promise((done) => {
    addEventListener('popstate', done, { once: true })
  })
  how()
  await gone
}

/** A page that follows the browser's history, at the Descent. */
async function openedPage() {
  const page = openPage('#chapter=descent')
  const { session, descent } = page
  const pages = session.history
  await expect.poll(() => descent().setup.isReady).toBe(true)
  const move = async (how: () => void) => {
    await go(how)
    pages.follow()
  }
  return {
    ...page,
    pages,
    show: (chapter: string) => {
      session.show(chapter)
      pages.turn()
    },
    back: () => move(() => history.back()),
    forward: () => move(() => history.forward()),
    paste: (hash: string) => move(() => (location.hash = hash)),
  }
}

test('Back goes to the chapter before, Forward to the one after', async () => {
  const { session, show, back, forward } = await openedPage()
  show('gradient')
  await back()
  expect(session.chapter).toBe('descent')
  await forward()
  expect(session.chapter).toBe('gradient')
})

test('Back takes nothing back of what has been set since', async () => {
  const { descent, pages, show, back } = await openedPage()
  show('gradient')
  descent().plan.learningRate = 0.3
  pages.write()
  await back()
  expect(descent().plan.learningRate).toBe(0.3)
})

test('the chapter that is on show already makes no entry', async () => {
  const { show, pages } = await openedPage()
  show('gradient')
  const entries = history.length
  show('gradient')
  pages.write()
  expect(history.length).toBe(entries)
})

test('Back over a link that was put into the address brings what was set before it', async () => {
  const { session, descent, pages, show, paste, back, forward } = await openedPage()
  descent().plan.learningRate = 0.3
  pages.write()
  await paste('#chapter=descent&descent={"learningRate":10}')
  await expect.poll(() => descent().plan.learningRate).toBe(10)
  show('gradient')
  await back()
  expect([session.chapter, descent().plan.learningRate]).toEqual(['descent', 10])
  await back()
  await expect.poll(() => descent().plan.learningRate).toBe(0.3)
  await forward()
  await expect.poll(() => descent().plan.learningRate).toBe(10)
})

test('after a reload Back still goes to the chapter before, with what is set now', async () => {
  const before = await openedPage()
  before.show('gradient')
  const entry: unknown = history.state
  const { session, descent } = openPage(location.hash)
  history.replaceState(entry, '')
  const pages = session.history
  await expect.poll(() => descent().setup.isReady).toBe(true)
  descent().plan.learningRate = 0.7
  await go(() => history.back())
  pages.follow()
  expect([session.chapter, descent().plan.learningRate]).toEqual(['descent', 0.7])
})

test('a setup that shows another chapter is one entry: one step Back brings what was set before, in its chapter', async () => {
  const { session, descent, pages, back } = await openedPage()
  descent().plan.learningRate = 0.3
  await session.enter({ chapter: 'gradient', records: { descent: { learningRate: 10 } } })
  const entries = history.length
  // As the page does when its chapter has changed.
  pages.turn()
  expect([history.length, session.chapter]).toEqual([entries, 'gradient'])
  await back()
  await expect.poll(() => [session.chapter, descent().plan.learningRate]).toEqual(['descent', 0.3])
})
