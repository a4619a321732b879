import { expect, test as base, type Page } from '@playwright/test'
import { serveSite, type SiteServer } from '../../support/serve-site'
import { enter, toLastStep } from '../browser/page'
import reference from '../../golden/reference.json' with { type: 'json' }

interface Fixtures {
  /** A school's server of this test's own. */
  readonly site: SiteServer
  /**
   * What went wrong so far in any page: errors and warnings on the console or not caught, refusals by the policy, requests to
   * anything but the folder. A test says itself what it expects of it.
   */
  readonly faults: readonly string[]
}

export const test = base.extend<Fixtures>({
  site: async ({}, use) => {
    const site = await serveSite()
    await use(site)
    site.close()
  },
  faults: async ({ context, site }, use) => {
    const faults: string[] = []
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        console.error(`The policy's ${effectiveDirective} refuses ${blockedURI}`)
      })
    })
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text())
    })
    context.on('weberror', (error) => faults.push(`Not caught: ${error.error().message}`))
    context.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(site.address) && !/^(data|blob):/.test(url)) faults.push(`request to ${url}`)
    })
    await use(faults)
  },
})

/** Descends where every digit is known: at a learning rate of 10, to the end of the run. */
export async function descend(app: Parameters<typeof enter>[0]): Promise<void> {
  const run = reference.descent.find(({ learningRate, start }) => learningRate === 10 && start.length === 2)
  expect(run?.last).toHaveLength(2)
  await enter(app, 'Learning rate value', '10')
  await toLastStep(app)
  for (const coordinate of run?.last ?? []) {
    await expect(app.getByRole('region', { name: 'Current point' })).toContainText(String(coordinate))
  }
}

/** Waits until the browser has the whole folder. */
export async function keptOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.scriptURL))
}

export { expect }
