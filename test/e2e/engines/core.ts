import { expect, test } from '@playwright/test'
import { EngineBrowser } from './engine-browser'
import { isInstalled, type Engine } from './engines'
import { stories } from './stories'

/** Tells all stories to one browser of an engine; where there is none, the sentence that says so is the skipped test. */
export function testCore(engine: Engine): void {
  if (!isInstalled(engine)) {
    test.skip(`${engine.title} is not installed here; on Debian .ci/run installs it`, () => undefined)
    return
  }
  test.describe(engine.title, () => {
    // To start a browser for each story would take most of the time.
    test.describe.configure({ mode: 'default' })
    let browser: EngineBrowser
    test.beforeAll(() => {
      browser = new EngineBrowser(engine)
    })
    test.afterAll(() => {
      browser.close()
    })
    for (const [title, story] of Object.entries(stories)) {
      test(title, () =>
        browser.use(async (page) => {
          await page.open()
          await story(page, engine)
          expect(await page.faults()).toEqual([])
        }),
      )
    }
  })
}
