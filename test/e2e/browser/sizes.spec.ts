import type { Page } from '@playwright/test'
import { drop, enter, expect, linkTo, openLink, test, toLastStep } from './page'
import { pageFaults, type Size } from './page-faults'

const WIDE: readonly Size[] = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1180, height: 820 },
  { width: 1024, height: 768 },
]
/** Here the controls are a drawer. */
const NARROW: readonly Size[] = [
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 640, height: 360 },
  { width: 1280, height: 720, scale: 2 },
]
const PARTS = [5, 3, 4, 0, 3, 6]
/** What tools of a picture open. */
const OPENED = { en: ['Part of the ground on show', 'Save the picture'], ja: ['表示する範囲', '画像を保存'] } as const
const TIGHT: readonly Size[] = [
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 1280, height: 720, scale: 2 },
]

const tabs = (page: Page) => page.locator('main').getByRole('tab')

async function resize(page: Page, { width, height, scale = 1 }: Size): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.evaluate((value) => {
    document.documentElement.style.setProperty('--scale', String(value))
  }, scale)
  await drawn(page)
}

/** What is drawn follows what is measured: a frame to measure, one to draw. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame)
  })
}

function told({ width, height, scale }: Size): string {
  return `${String(width)} × ${String(height)}${scale === undefined ? '' : `, scale ${String(scale)}`}`
}

for (const language of ['en', 'ja'] as const) {
  test(`at every size all words and controls of every chapter are whole and in reach (${language})`, async ({
    app,
  }) => {
    const faults: string[] = []
    const look = async (where: string): Promise<void> => {
      for (const fault of await app.evaluate(pageFaults)) faults.push(`${where}: ${fault}`)
    }
    await toLastStep(app)
    if (language === 'ja') await app.getByRole('button', { name: 'Switch to Japanese' }).click()
    for (const [index, parts] of PARTS.entries()) {
      await resize(app, { width: 1280, height: 720 })
      await app.locator('nav button').nth(index).click()
      if (parts > 0) await expect(tabs(app)).toHaveCount(parts)
      for (let part = 0; part < Math.max(1, parts); part++) {
        if (parts > 0) await tabs(app).nth(part).click()
        for (const size of [...WIDE, ...NARROW]) {
          await resize(app, size)
          await look(`${String(index + 1)}.${String(part + 1)} at ${told(size)}`)
        }
        for (const name of OPENED[language]) {
          const tool = app.locator('main').getByRole('button', { name, exact: true })
          if ((await tool.count()) === 0) continue
          await tool.first().click()
          for (const size of TIGHT) {
            await resize(app, size)
            await look(`${String(index + 1)}.${String(part + 1)}, ${name}, at ${told(size)}`)
          }
          await tool.first().press('Escape')
        }
      }
      for (const size of NARROW) {
        await resize(app, size)
        await app.locator('.drawer-button button').click()
        await drawn(app)
        await look(`${String(index + 1)} with its drawer at ${told(size)}`)
        await app.locator('.drawer-button button').click()
      }
    }
    expect(faults).toEqual([])
  })
}

test('at every size rate, steps and the chapter’s name are in sight in the Descent chapter, and the loss at 1024 × 768', async ({
  app,
}) => {
  for (const size of [...WIDE, ...NARROW]) {
    await resize(app, size)
    for (const name of ['Learning rate', 'Steps']) {
      await expect(app.getByRole('slider', { name, exact: true }), `${name} at ${told(size)}`).toBeInViewport({
        ratio: 1,
      })
      await expect(app.getByRole('textbox', { name: `${name} value` })).toBeInViewport({ ratio: 1 })
    }
    await expect(app.getByText('Descent', { exact: true }).filter({ visible: true }).first()).toBeInViewport()
  }
  await resize(app, { width: 1024, height: 768 })
  await expect(app.getByRole('figure', { name: 'Loss over steps' })).toBeInViewport({ ratio: 1 })
})

test('a formula of 75 terms is scrolled in its place, and pushes no control out of sight', async ({ app }) => {
  await enter(app, 'Formula', Array.from({ length: 75 }, (_, i) => `sin(${String(i + 1)}*x0)`).join(' + '))
  const printed = app.getByRole('group', { name: 'The formula in print' })
  await expect(printed).toHaveAttribute('tabindex', '0')
  await expect(app.getByRole('slider', { name: 'Steps', exact: true })).toBeInViewport({ ratio: 1 })
  expect(await printed.evaluate(({ scrollHeight, clientHeight }) => scrollHeight / clientHeight)).toBeGreaterThan(2)
})

test('numbers of all digits are never cut so that they read as others', async ({ tab }) => {
  const long = [123456.78901234567, -0.000012345678901234567]
  const records = {
    slope: { x: long[0] },
    partials: { point: long },
    gradient: { point: [1e8, -123456789], points: [[1e8, -123456789], long] },
  }
  for (const [chapter, record] of Object.entries(records)) {
    await openLink(tab, linkTo(chapter, record))
    await expect(tab.getByText(/123456789|123456\.789/).first()).toBeVisible()
    for (const size of [...WIDE, ...NARROW]) {
      await resize(tab, size)
      const cut = (await tab.evaluate(pageFaults)).filter((fault) => / cut/.test(fault))
      expect(cut, `${chapter} at ${told(size)}`).toEqual([])
    }
  }
})

for (const [language, file, handOut] of [
  ['en', 'File', 'Save as a hand-out…'],
  ['ja', 'ファイル', '配布用 HTML として保存…'],
] as const) {
  test(`at every size a long file name pushes nothing out, and menu and hand-out are whole (${language})`, async ({
    app,
  }) => {
    const faults: string[] = []
    const look = async (where: string, expected?: RegExp): Promise<void> => {
      const found = (await app.evaluate(pageFaults)).filter((fault) => !expected?.test(fault))
      faults.push(...found.map((fault) => `${where}: ${fault}`))
    }
    const name = 'とても長い名前の授業ファイル 2B.downhill'
    await drop(app, name, '{"downhill": 2, "chapter": "descent", "records": {"descent": {"steps": 7}}}')
    await expect(app).toHaveTitle(/^とても/)
    await enter(app, 'Learning rate value', '0.3')
    if (language === 'ja') await app.getByRole('button', { name: 'Switch to Japanese' }).click()
    for (const size of [...WIDE, ...NARROW]) {
      await resize(app, size)
      await look(told(size))
      // The mark of a change is whole, whatever becomes of the name.
      await expect(app.getByRole('banner').getByText('•', { exact: true })).toBeInViewport({ ratio: 1 })
      await app.getByRole('button', { name: file, exact: true }).click()
      // It lies over the page, which is out of reach there until it is closed.
      await look(`the menu at ${told(size)}`, / is under /)
      await expect(app.getByRole('button', { name: handOut })).toBeInViewport({ ratio: 1 })
      await expect(app.getByRole('group', { name: file }).getByText(name)).toBeInViewport({ ratio: 0.9 })
      await app.getByRole('button', { name: handOut }).click()
      await look(`the hand-out at ${told(size)}`)
      await app.keyboard.press('Escape')
      await expect(app.getByRole('dialog')).toHaveCount(0)
    }
    expect(faults).toEqual([])
  })
}
