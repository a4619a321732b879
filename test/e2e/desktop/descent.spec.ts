import reference from '../../golden/reference.json' with { type: 'json' }
import { SLOW_FORMULA } from '../../support/slow-formula'
import { enter, expect, host, startLongRun, test } from './app'

/** Runs code in the engine's worker, from outside: the main process asks its inspector. The worker may end of it. */
async function runInWorker(_electron: unknown, code: string): Promise<void> {
  const { Session } = process.getBuiltinModule('node:inspector')
  const session = new Session()
  session.connect()
  const attached = new Promise<string>((resolve) => {
    session.once('NodeWorker.attachedToWorker', ({ params }) => {
      resolve(params.sessionId)
    })
  })
  session.post('NodeWorker.enable', { waitForDebuggerOnStart: false })
  const sessionId = await attached
  const message = { id: 1, method: 'Runtime.evaluate', params: { expression: code } }
  session.post('NodeWorker.sendMessageToWorker', { sessionId, message: JSON.stringify(message) })
}

test.describe(`the descent on ${host.name}`, () => {
  test.describe('in 3D', () => {
    test.use({ has3d: true })

    test('the first picture needs no click, and comes without an error, a warning or a breach of the policy', async ({
      app,
    }) => {
      await expect(app.page).toHaveTitle('Descent · x0^2 + x1^2 – Downhill')
      await expect(app.page.locator('canvas').first()).toBeVisible()
      await expect(app.page.getByRole('slider', { name: 'Learning rate', exact: true })).toBeVisible()
      await expect(app.page.getByRole('region', { name: 'Current point' })).toContainText('25')
      const faults: string[] = []
      app.page.on('pageerror', (error) => faults.push(error.message))
      app.page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text())
      })
      await app.page.reload()
      const step = app.page.getByRole('slider', { name: 'Step', exact: true })
      await expect(step).toBeEnabled()
      await step.press('End')
      await expect(app.page.getByText(/^Converged at step \d+/)).toBeVisible()
      expect(faults.filter((fault) => !fault.includes('GL Driver Message'))).toEqual([])
      expect(app.output()).not.toContain('Refused')
    })
  })

  test('the learning rates of the lesson end at the reference’s points, in all their digits', async ({ app }) => {
    for (const rate of ['10', '0.1', '1e-10']) {
      const run = reference.descent.find((each) => each.learningRate === Number(rate) && each.start.length === 2)
      await enter(app.page, 'Learning rate value', rate)
      await app.page.getByRole('slider', { name: 'Step', exact: true }).press('End')
      const current = app.page.getByRole('region', { name: 'Current point' })
      for (const coordinate of run?.last ?? []) await expect(current).toContainText(String(coordinate))
      expect(run?.last).toHaveLength(2)
    }
  })

  test('a wrong formula is told with its place', async ({ app }) => {
    await enter(app.page, 'Formula', 'x0^2 + wat')
    await expect(app.page.getByText('“wat” is not a name that formulas know')).toBeVisible()
  })

  test('a long run can be cancelled and shows what it has', async ({ app }) => {
    await startLongRun(app.page)
    await app.page.getByRole('button', { name: 'Cancel' }).click()
    await expect(app.page.getByText(/^Computing step/)).toHaveCount(0)
    await app.page.getByRole('slider', { name: 'Step', exact: true }).press('End')
    await expect(app.page.getByText(/^Cancelled at step \d+/)).toBeVisible()
  })

  for (const [how, code] of [
    ['lost', 'process.exit(1)'],
    // Limits of formulas and runs keep a page's calls far from it.
    ['out of memory', 'const all = []; for (;;) all.push(new Array(100_000).fill(0.5))'],
  ] as const) {
    test(`an engine that is ${how} is told in words, started again, all stays as it was set, and the next run works`, async ({
      app,
    }) => {
      await startLongRun(app.page)
      await app.evaluate(runInWorker, code)
      await expect(app.page.getByRole('alert')).toContainText('The engine stopped and was started again')
      await expect(app.page.getByRole('textbox', { name: 'Formula', exact: true })).toHaveValue(SLOW_FORMULA)
      await expect(app.page.getByRole('textbox', { name: 'Steps value', exact: true })).toHaveValue('1000000')
      await enter(app.page, 'Steps value', '100')
      await enter(app.page, 'Formula', 'x0^2 + x1^2')
      // The bowl's own run is there, not only one of 100 steps on the formula before.
      await expect(app.page.getByRole('application')).toHaveAccessibleName(/step 0, f is 25\.$/)
      await app.page.getByRole('slider', { name: 'Step', exact: true }).press('End')
      await expect(app.page.getByText(/^Converged at step \d+/)).toBeVisible()
    })
  }
})
