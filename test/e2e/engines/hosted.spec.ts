import { expect, test } from '@playwright/test'
import { serveSite, type SiteServer } from '../../support/serve-site'
import type { Driver } from './driver'
import { engines, isInstalled } from './engines'

/** That the page can be moved: it has a run, so its engine computes. */
const CAN_BE_MOVED = 'document.querySelector("input[type=range]:not(:disabled)") !== null'

/** Puts a lesson into the folder that shows the page in a closed frame; the page tells it whether it can be moved. */
function addLesson(site: SiteServer): void {
  const page = String(site.files.get('index.html'))
  const script = 'setInterval(() => parent.postMessage(' + CAN_BE_MOVED + ', "*"), 100)'
  site.files.set('tell.js', Buffer.from(script))
  // Before the page's own, which lets no more in.
  const telling = '<script nonce="downhill" defer src="./tell.js"></script><script defer nonce'
  site.files.set('telling.html', Buffer.from(page.replace('<script defer nonce', () => telling)))
  const lesson =
    '<script>addEventListener("message", ({ data }) => (document.documentElement.dataset.canBeMoved = data))</script>' +
    '<iframe sandbox="allow-scripts" src="telling.html" width="1200" height="700"></iframe>'
  site.files.set('lesson.html', Buffer.from(lesson))
}

/** Markup put into the page: a frame of the page's origin, whose script has what let the page's own in. */
const INJECT = `
  const place = document.createElement("div")
  place.innerHTML = '<iframe srcdoc="<script nonce=downhill>parent.document.body.dataset.isRun = 1</script>"></iframe>'
  place.firstElementChild.onload = () => (document.body.dataset.isTried = "yes")
  document.body.append(place)`

/** Waits until code, an expression, is true in the page. While one page takes the place of another there is none to ask. */
async function until(driver: Driver, code: string, ...given: readonly unknown[]): Promise<void> {
  await expect.poll(() => driver.run(`return ${code}`, given).catch(() => false)).toBe(true)
}

/** Goes to an address and waits until code is true there. */
async function openUntil(driver: Driver, address: string, code: string): Promise<void> {
  await driver.open('about:blank')
  await until(driver, 'location.href === "about:blank"')
  await driver.open(address)
  await until(driver, `location.href.startsWith(arguments[0]) && ${code}`, address)
}

for (const engine of [engines.firefox, engines.webkit]) {
  test(`${engine.title} runs the hosted edition in a closed frame and without a network, and nothing that is put into it`, async () => {
    test.skip(!isInstalled(engine), 'not installed here; on Debian .ci/run installs it')
    const site = await serveSite()
    const driver = await engine.start()
    try {
      addLesson(site)
      await openUntil(driver, `${site.address}lesson.html`, 'document.documentElement.dataset.canBeMoved === "true"')
      await openUntil(driver, site.address, CAN_BE_MOVED)
      await driver.run(INJECT, [])
      await until(driver, 'document.body.dataset.isTried === "yes"')
      expect(await driver.run('return document.body.dataset.isRun ?? "not run"', [])).toBe('not run')
      await driver.run('navigator.serviceWorker.ready.then(() => (document.body.dataset.isKept = "yes"))', [])
      await until(driver, 'document.body.dataset.isKept === "yes"')
      site.close()
      await openUntil(driver, site.address, CAN_BE_MOVED)
    } finally {
      driver.close()
      site.close()
    }
  })
}
