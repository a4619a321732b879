import sharp from 'sharp'
import * as v from 'valibot'
import { descend, expect, keptOffline, test } from './site'

const Manifest = v.object({
  name: v.literal('Downhill'),
  start_url: v.literal('./'),
  scope: v.literal('./'),
  display: v.literal('standalone'),
  icons: v.array(v.object({ src: v.string(), sizes: v.string(), type: v.literal('image/png'), purpose: v.string() })),
  file_handlers: v.tuple([v.object({ action: v.literal('./'), accept: v.record(v.string(), v.array(v.string())) })]),
})

/** Puts a frame with a text as its page into the page, and waits until the frame has run what it may. */
async function runInFrame(text: string): Promise<void> {
  const place = document.createElement('div')
  const quoted = text.replaceAll('"', '&quot;')
  place.innerHTML = `<iframe srcdoc="${quoted}"></iframe>`
  document.body.append(place)
  await new Promise((resolve) => place.firstElementChild?.addEventListener('load', resolve))
}

test('in a folder of a plain server the page computes in a worker, asks for nothing else, and can be installed', async ({
  page,
  site,
  faults,
}) => {
  await page.goto(site.address)
  await test.step('all digits, by the worker', async () => {
    await descend(page)
    expect(page.workers().map((worker) => worker.url())).toEqual([
      expect.stringContaining(`${site.address}web-worker-`),
    ])
  })
  await test.step('another copy of the address is the same page', async () => {
    // The address has it once the hand has rested.
    await expect.poll(() => page.url()).toContain('learningRate')
    await page.goto(`${site.address}index.html${new URL(page.url()).hash}`)
    await expect(page.getByRole('textbox', { name: 'Learning rate value' })).toHaveValue('10')
  })
  await test.step('Chromium has nothing against installing it', async () => {
    await keptOffline(page)
    const browser = await page.context().newCDPSession(page)
    const { errors } = await browser.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
    expect(installabilityErrors).toEqual([])
  })
  expect(faults).toEqual([])
  expect(site.strayRequests).toEqual([])
})

test('what the service worker is made of is among the licences that the page shows', async ({ page, site }) => {
  // Workbox marks each of its packages in the code.
  const marks = String(site.files.get('sw.js')).matchAll(/"workbox:([\w-]+):[\d.]+"/g)
  const packages = Array.from(marks, ([, part]) => `workbox-${part ?? ''}`)
  expect(packages).toContain('workbox-core')
  await page.goto(site.address)
  await page.getByRole('button', { name: 'Help' }).click()
  await page.getByRole('button', { name: 'Licences' }).click()
  for (const name of packages) {
    const row = page.locator('details').filter({ hasText: new RegExp(`^${name} [\\d.]+: MIT`) })
    await row.locator('summary').click()
    await expect(row.getByText('Copyright 2018 Google LLC')).toBeVisible()
  }
})

test('markup that found a way into the page runs no script, not with what let the page’s own in', async ({
  page,
  site,
  faults,
}) => {
  await page.goto(site.address)
  await expect(page.getByRole('slider', { name: 'Learning rate', exact: true })).toBeEnabled()
  const nonce = /<script defer nonce="([^"]+)"/.exec(String(site.files.get('index.html')))?.[1]
  expect(nonce).toBeDefined()
  const script = `<script nonce="${String(nonce)}">parent.document.title = "run"</script>`
  await page.evaluate(runInFrame, script)
  await expect(page).not.toHaveTitle('run')
  expect(faults).toContain("The policy's script-src-elem refuses inline")
})

test('all that the page names stands beside it, an icon for the tab and one for the home screen among it', ({
  site,
}) => {
  const page = String(site.files.get('index.html'))
  const named = Array.from(page.matchAll(/(?:href|src)="([^"]*)"/g), (match) => match[1])
  expect(named.filter((name) => !site.files.has(name?.replace(/^\.\//, '') ?? ''))).toEqual([])
  // Without the one a browser asks the server's root for an icon.
  expect(page).toMatch(/<link rel="icon" [^>]*href="\.\/icon-32\.png">/)
  expect(page).toMatch(/<link rel="apple-touch-icon" href="\.\/apple-touch-icon\.png">/)
})

test('the manifest names icons that are there at their size, and the file type', async ({ site }) => {
  const manifest = v.parse(Manifest, JSON.parse(String(site.files.get('manifest.json'))))
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ])
  for (const { src, sizes } of [...manifest.icons, { src: 'apple-touch-icon.png', sizes: '180x180' }]) {
    const { width, height } = await sharp(site.files.get(src)).metadata()
    expect(`${String(width)}x${String(height)}`).toBe(sizes)
  }
  expect(manifest.file_handlers[0].accept).toEqual({ 'application/x-downhill+json': ['.downhill'] })
})

test('icons that systems cut their own shape out of have no hole at a corner', async ({ site }) => {
  for (const name of ['icon-maskable-512.png', 'apple-touch-icon.png']) {
    const { isOpaque } = await sharp(site.files.get(name)).stats()
    expect(isOpaque, name).toBe(true)
  }
})
