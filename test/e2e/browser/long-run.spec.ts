import type { Page } from '@playwright/test'
import { SLOW_FORMULA } from '../../support/slow-formula'
import { noteCalls } from './engine-calls'
import { enter, expect, linkTo, openLink, test, toLastStep } from './page'

const slow = { formula: SLOW_FORMULA, start: [1], steps: 1_000_000 }
const current = (app: Page) => app.getByRole('region', { name: 'Current point' })
const computing = (app: Page) => app.getByText(/^Computing step/)

/** The last step that the player can go to. */
async function lastStep(app: Page): Promise<number> {
  const text = await app.getByRole('slider', { name: 'Step', exact: true }).getAttribute('aria-valuetext')
  return Number(/of (\d+)$/.exec(text ?? '')?.[1])
}

test('a long descent can be watched while it is computed', async ({ tab }) => {
  await openLink(tab, linkTo('descent', slow))
  await expect(computing(tab)).toBeVisible()
  const first = await lastStep(tab)
  await expect.poll(() => lastStep(tab)).toBeGreaterThan(first)
  await tab.keyboard.press('PageDown')
  await expect(current(tab)).toContainText('Current point, step 1 of')
  await expect(computing(tab)).toBeVisible()
})

test('Cancel ends the exact run with the other one', async ({ tab }) => {
  const read = await noteCalls(tab)
  await openLink(tab, linkTo('descent', { ...slow, showExact: true }))
  await tab.getByRole('button', { name: 'Cancel' }).click()
  await expect(computing(tab)).toHaveCount(0)
  await toLastStep(tab)
  await expect(tab.getByText(/^η = 0.1: Cancelled at step \d+/)).toBeVisible()
  const { calls, cancelled } = await read()
  const runs = calls.filter(({ name }) => name === 'descend').map(({ id }) => id)
  expect(runs).toHaveLength(2)
  expect([...cancelled].sort((a, b) => a - b)).toEqual(runs)
  await expect.poll(async () => (await read()).open).toEqual([])
  await expect(computing(tab)).toHaveCount(0)
})

test('while a long run is computed, picture, words and digits are all its own', async ({ app }) => {
  await toLastStep(app)
  await expect(app.getByText(/^Converged at step/)).toBeVisible()
  await enter(app, 'Formula', SLOW_FORMULA)
  await enter(app, 'Steps value', '1000000')
  await expect(computing(app)).toBeVisible()
  await expect(app.getByText(/^Converged at step/)).toHaveCount(0)
  await expect(current(app).getByText('∂f/∂x1')).toHaveCount(0)
  // The name of the picture says where its ball is.
  const value = await current(app).getByTitle('Copy f', { exact: true }).textContent()
  await expect(app.getByRole('application')).toHaveAccessibleName(/^Strip of f over x0 /)
  expect(await app.getByRole('application').getAttribute('aria-label')).toContain(`f is ${String(value)}.`)
})

test('a quick formula after a slow one leaves nothing of the slow run', async ({ tab }) => {
  await openLink(tab, linkTo('descent', slow))
  await expect(computing(tab)).toBeVisible()
  await enter(tab, 'Steps value', '100')
  await enter(tab, 'Formula', 'x0^2 + x1^2')
  await expect.poll(() => lastStep(tab)).toBe(100)
  await expect(computing(tab)).toHaveCount(0)
  await toLastStep(tab)
  await expect(tab.getByText(/^(Converged at|Not converged after)/)).toBeVisible()
})
