import AxeBuilder from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test as base } from '@playwright/test'
import { ADDRESS, enter, expect, linkTo, openLink, test, visit } from './page'

const WEBSITE = 'https://school.example/downhill.html'

test('from a file the address on the web is typed once, then link and QR code lead there', async ({ app }) => {
  await visit(app, 'Slope')
  await enter(app, 'Formula', 'sin(x)')
  await visit(app, 'Descent')
  await enter(app, 'Formula', 'lambda x: x[0]**2 + x[1]**2')
  await expect.poll(() => decodeURIComponent(app.url())).toContain('x[0]**2+')
  const button = app.getByRole('button', { name: 'Link and QR code' })
  const dialog = app.getByRole('dialog', { name: 'Link and QR code' })
  const code = dialog.getByRole('img', { name: 'QR code of the link below' })

  await test.step('a file opens nothing elsewhere', async () => {
    await button.click()
    await expect(dialog).toContainText('which other devices cannot open')
    await expect(code).toHaveCount(0)
    await enter(app, 'Address of Downhill on the web', 'localhost:5173')
    await expect(dialog.getByRole('alert')).toContainText('no address that other devices can open')
    await enter(app, 'Address of Downhill on the web', 'school.example/downhill.html')
    await expect(code).toBeVisible()
    await expect(dialog.getByRole('alert')).toHaveCount(0)
  })

  await test.step('the code is whole beside the field that has the focus, on a small laptop and at twice the size', async () => {
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
      [640, 360],
    ] as const) {
      await app.setViewportSize({ width, height })
      await dialog.getByRole('textbox').focus()
      const head = await dialog.getByRole('heading').boundingBox()
      expect((await code.boundingBox())?.y, `at ${String(width)}`).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0))
      await expect(code).toBeInViewport({ ratio: 0.99 })
    }
    await app.setViewportSize({ width: 1280, height: 720 })
  })

  await test.step('the link says the chapter on show, as it was typed, and nothing else', async () => {
    const link = new URL((await dialog.getByText(/^https:/).textContent()) ?? '')
    expect(link.origin + link.pathname).toBe(WEBSITE)
    const params = new URLSearchParams(link.hash.slice(1))
    expect(Object.fromEntries(params)).toEqual({
      v: '3',
      chapter: 'descent',
      descent: JSON.stringify({ formula: 'lambda x: x[0]**2 + x[1]**2' }),
    })
    await dialog.getByRole('button', { name: 'Copy the link' }).click()
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible()
  })

  await test.step('Escape closes it and the focus returns; the address is remembered over a reload', async () => {
    await app.keyboard.press('Escape')
    await expect(app.locator('dialog')).toHaveCount(0)
    await expect(button).toBeFocused()
    await app.reload()
    await button.click()
    await expect(code).toBeVisible()
    await expect(app.getByRole('textbox', { name: 'Address of Downhill on the web' })).toHaveValue(
      'school.example/downhill.html',
    )
    const box = await code.boundingBox()
    expect(box?.height).toBeGreaterThan(400)
    expect(box?.width).toBe(box?.height)
  })

  await test.step('axe finds nothing in it, in either theme', async () => {
    expect((await new AxeBuilder({ page: app }).analyze()).violations).toEqual([])
    await app.keyboard.press('Escape')
    await app.getByRole('button', { name: 'Dark theme' }).click()
    await button.click()
    expect((await new AxeBuilder({ page: app }).analyze()).violations).toEqual([])
  })
})

test('a link too long for the back row is said to be so, and can still be copied', async ({ tab }) => {
  await openLink(tab, linkTo('descent', { formula: `x0${' + x1'.repeat(200)}` }))
  await tab.getByRole('button', { name: 'Link and QR code' }).click()
  const dialog = tab.getByRole('dialog', { name: 'Link and QR code' })
  await enter(tab, 'Address of Downhill on the web', WEBSITE)
  await expect(dialog).toContainText(/The link has [\d,]+ characters, too many for a QR code/)
  await expect(dialog.getByRole('img')).toHaveCount(0)
  await expect(dialog.getByRole('button', { name: 'Copy the link' })).toBeEnabled()
})

base('on a website the link is the page’s own, and nobody is asked for an address', async ({ page }) => {
  const body = readFileSync(fileURLToPath(ADDRESS))
  await page.route(`${WEBSITE}*`, (route) => route.fulfill({ body, contentType: 'text/html' }))
  await page.goto(`${WEBSITE}${linkTo('slope', { formula: 'x^3' })}`)
  await page.getByRole('button', { name: 'Link and QR code' }).click()
  const dialog = page.getByRole('dialog', { name: 'Link and QR code' })
  await expect(dialog.getByRole('img', { name: 'QR code of the link below' })).toBeVisible()
  await expect(dialog.getByRole('textbox')).toHaveCount(0)
  const link = (await dialog.getByText(/^https:/).textContent()) ?? ''
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('textbox', { name: 'Formula', exact: true })).toHaveValue('x^3')
})
