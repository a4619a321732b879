import type { Page } from '@playwright/test'
import { ADDRESS, enter, expect, test } from '../browser/page'

const note = 'The 3D picture was lost'

/** Takes the drawing context away, as the browser does when the graphics card crashes. `giveBack()` returns it. */
function loseContext(app: Page): Promise<void> {
  return app.evaluate(() => {
    const extension = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    Object.assign(globalThis, { giveBack: () => extension?.restoreContext() })
    extension?.loseContext()
  })
}

/** Starts counting the meshes drawn from now on by a context that is not lost; the count is the page's `drawn`. */
function countDrawn(app: Page): Promise<void> {
  return app.evaluate(() => {
    const counter = { drawn: 0 }
    // Called with its context below.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { drawElements } = WebGL2RenderingContext.prototype
    WebGL2RenderingContext.prototype.drawElements = function (this: WebGL2RenderingContext, ...mesh) {
      drawElements.apply(this, mesh)
      if (!this.isContextLost()) counter.drawn += 1
    }
    Object.defineProperty(globalThis, 'drawn', { get: () => counter.drawn })
  })
}

test('a 3D picture that the browser takes away is a map that says so, and comes back by itself', async ({ app }) => {
  await loseContext(app)
  await expect(app.getByText(note)).toBeVisible()
  await expect(app.getByText(/cannot draw in 3D/)).toBeHidden()
  await expect(app.locator('canvas')).toBeHidden()
  await countDrawn(app)
  await app.evaluate('giveBack()')
  await expect(app.getByText(note)).toBeHidden()
  await expect(app.locator('canvas')).toBeVisible()
  await expect.poll(() => app.evaluate('drawn')).toBeGreaterThan(0)
})

test('a person can ask for 3D again, and is told the truth when there is none', async ({ app }) => {
  await loseContext(app)
  await countDrawn(app)
  await app.getByRole('button', { name: 'Try 3D again' }).click()
  await expect(app.getByText(note)).toBeHidden()
  await expect.poll(() => app.evaluate('drawn')).toBeGreaterThan(0)
  await loseContext(app)
  await app.evaluate(() => (HTMLCanvasElement.prototype.getContext = () => null))
  await app.getByRole('button', { name: 'Try 3D again' }).click()
  await expect(app.getByText(note)).toBeVisible()
  await expect(app.locator('canvas')).toHaveCount(0)
})

test('when the graphics process crashes the 3D picture is drawn again, and all stays as it was set', async ({
  page: app,
}) => {
  // Not the fixture's page: the browser warns of what it lost.
  await app.goto(ADDRESS)
  await expect(app.locator('canvas')).toBeVisible()
  await enter(app, 'Learning rate value', '0.3')
  await countDrawn(app)
  const lost = app.waitForEvent('console', (message) => message.text().includes('CONTEXT_LOST_WEBGL'))
  const browser = await app.context().browser()?.newBrowserCDPSession()
  await browser?.send('Browser.crashGpuProcess')
  await lost
  const drawnBefore = Number(await app.evaluate('drawn'))
  await expect(app.locator('canvas')).toBeVisible()
  await expect(app.getByText(note)).toBeHidden()
  await expect.poll(() => app.evaluate('drawn')).toBeGreaterThan(drawnBefore)
  await expect(app.getByRole('textbox', { name: 'Learning rate value' })).toHaveValue('0.3')
})
