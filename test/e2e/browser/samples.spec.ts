import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import reference from '../../golden/reference.json' with { type: 'json' }
import { expect, linkTo, openLink, test, toLastStep } from './page'

const table = (page: Page) => page.getByRole('table', { name: 'Samples' })
const map = (page: Page) => page.getByRole('figure', { name: 'Most probable class' })
const chooser = (page: Page) => page.locator('input[type=file]')

async function open(page: Page): Promise<void> {
  await openLink(page, linkTo('weights', { part: 'regions' }))
  await expect(table(page)).toBeVisible()
}

function csv(name: string, text: string) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
}

/** The samples of the table, as [x0, x1, class]. */
function samplesOf(page: Page): Promise<number[][]> {
  return table(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        Array.from(row.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'), ({ value }) =>
          Number(value),
        ),
      ),
    )
}

/** The weights where the ball is, row by row, as the panel says them. */
async function weightsOf(page: Page): Promise<number[]> {
  const digits = page.getByRole('region', { name: 'Current point' }).locator('dd')
  return (await digits.allTextContents()).slice(0, 6).map(Number)
}

/** How many samples have a larger score for another class than for their own. */
function countWrong(samples: readonly number[][], weights: readonly number[]): number {
  const scores = ([x0 = NaN, x1 = NaN]: readonly number[]) =>
    [0, 1, 2].map((c) => x0 * (weights[c] ?? NaN) + x1 * (weights[3 + c] ?? NaN))
  return samples.filter((sample) => {
    const own = scores(sample)
    return own.indexOf(Math.max(...own)) !== sample[2]
  }).length
}

/** Where the large number of each region stands, pixels. */
const regionNumbers = (tab: Page) => middlesOf(tab, true)
/** The mean place of the marks of each class, pixels. */
const sampleMarks = (tab: Page) => middlesOf(tab, false)

function middlesOf(tab: Page, isLarge: boolean): Promise<Record<string, { x: number; y: number }>> {
  return map(tab).evaluate((figure, wantsLarge) => {
    const found = new Map<string, { x: number; y: number }[]>()
    for (const text of figure.querySelectorAll('svg text')) {
      if (!/^\d$/.test(text.textContent) || parseFloat(getComputedStyle(text).fontSize) > 30 !== wantsLarge) continue
      const { x, y, width, height } = text.getBoundingClientRect()
      found.set(text.textContent, [...(found.get(text.textContent) ?? []), { x: x + width / 2, y: y + height / 2 }])
    }
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const middle = (places: { x: number; y: number }[]) => ({
      x: mean(places.map(({ x }) => x)),
      y: mean(places.map(({ y }) => y)),
    })
    return Object.fromEntries([...found].map(([target, places]) => [target, middle(places)]))
  }, isLarge)
}

test('three clusters: the regions move with the step, and the words count what is on the wrong side', async ({
  tab,
}) => {
  await open(tab)
  await tab.getByRole('button', { name: 'Three clusters' }).click()
  await expect(table(tab).locator('tbody tr')).toHaveCount(24)
  const samples = await samplesOf(tab)
  const before = countWrong(samples, reference.weights.W.flat())
  await test.step('at step 0 they are those of the textbook’s weights', async () => {
    await expect(map(tab)).toHaveAccessibleDescription(new RegExp(`${String(before)} of 24 samples on the wrong side`))
  })
  await test.step('at the last step they are those of the weights there, and fewer', async () => {
    await toLastStep(tab)
    await expect(tab.getByRole('heading', { name: 'Current point, step 100 of 100' })).toBeVisible()
    const after = countWrong(samples, await weightsOf(tab))
    expect(after).toBeLessThan(before)
    await expect(map(tab)).toHaveAccessibleDescription(new RegExp(`${String(after)} of 24 samples on the wrong side`))
  })
  await test.step('each class’s region lies where its samples lie: neither mirrored nor turned', async () => {
    for (const [own, number] of Object.entries(await regionNumbers(tab))) {
      const marks = await sampleMarks(tab)
      const away = Object.entries(marks).map(([target, at]) => ({
        target,
        distance: Math.hypot(at.x - number.x, at.y - number.y),
      }))
      expect(away.sort((a, b) => a.distance - b.distance)[0]?.target).toBe(own)
    }
  })
  await test.step('a sample is chosen by keyboard, and is the one of the network too', async () => {
    const plane = map(tab).getByRole('application')
    await plane.press('ArrowRight')
    await plane.press('ArrowRight')
    await expect(plane).toHaveAccessibleName(
      /^Sample 3 of 24, \(-?[\d.]+, -?[\d.]+\), class 2; most probable is class \d/,
    )
    await plane.press('End')
    await expect(tab.getByRole('button', { name: 'Look at sample 24' })).toBeInViewport({ ratio: 1 })
    await plane.press('Home')
    await plane.press('ArrowDown')
    await plane.press('ArrowDown')
    await tab.getByRole('tab', { name: 'Network' }).click()
    await expect(tab.getByRole('combobox', { name: 'Sample', exact: true })).toHaveValue('2')
    await tab.getByRole('tab', { name: 'Regions' }).click()
  })
  await test.step('another draw has other samples', async () => {
    await tab.getByRole('button', { name: 'Draw again' }).click()
    await expect(tab.getByText('seed 2')).toBeVisible()
    expect(await samplesOf(tab)).not.toEqual(samples)
  })
  const { violations } = await new AxeBuilder({ page: tab }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
})

test('samples come from a file: a wrong one is told by row and column and changes nothing', async ({ tab }) => {
  await open(tab)
  await test.step('what is wrong, and where', async () => {
    await chooser(tab).setInputFiles(csv('broken.csv', 'x0,x1,class\n1,2,0\n3,4o,1\n'))
    await expect(tab.getByRole('alert')).toHaveText(
      'Row 3, column 2: “4o” is no number. Nothing was changed. Write one such as 0.6.',
    )
    await chooser(tab).setInputFiles(csv('ragged.csv', 'x0,x1,class\n1,2,0\n3,1\n'))
    await expect(tab.getByRole('alert')).toContainText('Row 3 has 2 columns, and row 2 has 3.')
    await chooser(tab).setInputFiles(csv('large.csv', '1,2,0\n'.repeat(20_000)))
    await expect(tab.getByRole('alert')).toContainText('120,000 bytes')
    expect(await samplesOf(tab)).toEqual([[0.6, 0.9, 2]])
  })
  await test.step('a good one fills the table, and has no map where it has three inputs', async () => {
    await chooser(tab).setInputFiles(csv('three.csv', 'a,b,c,kind\r\n1,2,3,0\r\n"-4",0.5,6,1\r\n'))
    await expect(tab.getByText('three.csv: 2 samples with 3 inputs and 2 classes.')).toBeVisible()
    expect(await samplesOf(tab)).toEqual([
      [1, 2, 3, 0],
      [-4, 0.5, 6, 1],
    ])
    await expect(map(tab)).toHaveCount(0)
    await expect(tab.getByText('Set the inputs to 2 to see it.')).toBeVisible()
  })
  await test.step('two inputs bring the map back; rows can be added and taken away', async () => {
    await tab.getByRole('combobox', { name: 'inputs' }).selectOption('2')
    await expect(map(tab)).toBeVisible()
    await tab.getByRole('button', { name: 'Add sample' }).click()
    await tab.getByRole('button', { name: 'Remove sample 1' }).click()
    expect(await samplesOf(tab)).toEqual([
      [-4, 0.5, 1],
      [0, 0, 0],
    ])
  })
  await test.step('and it is saved as a file', async () => {
    const [download] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: 'Save as CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('Samples.csv')
    const stream = await download.createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    expect(Buffer.concat(parts).toString()).toBe('x0,x1,class\r\n-4,0.5,1\r\n0,0,0\r\n')
  })
})
