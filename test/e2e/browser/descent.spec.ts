import { SLOW_FORMULA } from '../../support/slow-formula'
import reference from '../../golden/reference.json' with { type: 'json' }
import { enter, expect, linkTo, openLink, test, toLastStep } from './page'

const current = 'Current point'

test("learning rates end at the reference's points, in all their digits", async ({ app }) => {
  for (const rate of ['10', '0.1', '1e-10', '0.01']) {
    await test.step(rate, async () => {
      const run = reference.descent.find((each) => each.learningRate === Number(rate) && each.start.length === 2)
      await enter(app, 'Learning rate value', rate)
      await toLastStep(app)
      for (const coordinate of run?.last ?? []) {
        await expect(app.getByRole('region', { name: current })).toContainText(String(coordinate))
      }
      expect(run?.last).toHaveLength(2)
    })
  }
})

test('the learning rate is typed or set by a marked stop; one that cannot be is not applied', async ({ app }) => {
  await test.step('a wrong number says so and is not applied', async () => {
    await enter(app, 'Learning rate value', '-1')
    await expect(app.getByText('must be above 0; “-1” is not')).toBeVisible()
    await expect(app.getByRole('slider', { name: 'Learning rate', exact: true })).toHaveAttribute(
      'aria-valuetext',
      '0.1',
    )
  })
  await test.step('numbers typed with a Japanese keyboard are understood', async () => {
    await enter(app, 'Learning rate value', '０．０１')
    await app.keyboard.press('Tab')
    await expect(app.getByRole('textbox', { name: 'Learning rate value' })).toHaveValue('0.01')
  })
  await test.step('the marked stops set it', async () => {
    for (const rate of ['10', '0.1', '1e-10']) {
      await app.getByRole('button', { name: `Set the learning rate to ${rate}`, exact: true }).click()
      await expect(app.getByRole('textbox', { name: 'Learning rate value' })).toHaveValue(rate)
      await expect(app.getByRole('slider', { name: 'Learning rate', exact: true })).toHaveAttribute(
        'aria-valuetext',
        rate,
      )
    }
  })
})

test('the outcome is told in words, with its step, once the ball is there', async ({ app }) => {
  await toLastStep(app)
  await enter(app, 'Learning rate value', '10')
  await expect(app.getByText('Diverged: f from 25 to 6.72e+26. From step 10 on x + h equals x')).toBeVisible()
  await enter(app, 'Learning rate value', '0.1')
  await expect(app.getByText(/^Converged at step \d+/)).toBeVisible()
  await enter(app, 'Learning rate value', '1e-10')
  await expect(app.getByText(/^Hardly moved: \S+ in 100 steps/)).toBeVisible()
  await enter(app, 'Formula', 'step(x0)')
  await expect(app.getByRole('slider', { name: 'Step', exact: true })).toHaveAttribute(
    'aria-valuetext',
    'Step 0 of 100',
  )
  await expect(app.getByText('Flat at step 0: the gradient is exactly 0')).toBeVisible()
})

test('a wrong formula says what and where, and the last picture and text stay', async ({ app }) => {
  await toLastStep(app)
  await enter(app, 'Formula', 'x0^2 + wat')
  await expect(app.getByText('“wat” is not a name that formulas know')).toBeVisible()
  await expect(app.getByRole('textbox', { name: 'Formula' })).toHaveValue('x0^2 + wat')
  await expect(app.getByRole('region', { name: current })).toContainText('-6.111107928998789e-10')
})

test('the player is driven by the keyboard alone', async ({ app }) => {
  const step = app.getByRole('slider', { name: 'Step', exact: true })
  await app.keyboard.press('ArrowRight')
  await app.keyboard.press('ArrowRight')
  await expect(step).toHaveAttribute('aria-valuetext', 'Step 2 of 100')
  await app.keyboard.press('ArrowLeft')
  await expect(step).toHaveAttribute('aria-valuetext', 'Step 1 of 100')
  await app.keyboard.press('End')
  await expect(step).toHaveAttribute('aria-valuetext', 'Step 100 of 100')
  await app.keyboard.press('Home')
  await expect(step).toHaveAttribute('aria-valuetext', 'Step 0 of 100')
  await app.keyboard.press(' ')
  await expect(app.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect(step).not.toHaveAttribute('aria-valuetext', 'Step 0 of 100')
  await app.keyboard.press(' ')
  await expect(app.getByRole('button', { name: 'Play' })).toBeVisible()
})

test('a formula typed letter by letter keeps the start', async ({ app }) => {
  const formula = app.getByRole('textbox', { name: 'Formula', exact: true })
  await formula.fill('')
  await formula.pressSequentially('x0^2 + 2x1^2', { delay: 30 })
  await expect(app.getByRole('textbox', { name: 'Start x1' })).toHaveValue('4')
})

test('nothing tells what comes of a run before the ball has come there, unless the whole run is wanted', async ({
  app,
}) => {
  const outcome = app.getByRole('status').filter({ hasText: /./ })
  const step = app.getByRole('slider', { name: 'Step', exact: true })
  await expect(outcome).toHaveCount(0)
  const page = (await app.locator('#app').textContent()) ?? ''
  expect(page).not.toMatch(/Converged|Hardly moved|Diverg/)
  await app.getByRole('button', { name: 'Step table' }).click()
  await expect(app.getByRole('dialog').getByRole('row')).toHaveCount(2)
  await app.keyboard.press('Escape')
  await app.getByRole('checkbox', { name: 'Show the whole run' }).check()
  await expect(outcome).toHaveText(/Converged at step 83/)
  await expect(step).toHaveAttribute('aria-valuetext', 'Step 0 of 100')
})

test('a run of a million steps can be cancelled and shows what it has', async ({ app }) => {
  await enter(app, 'Formula', SLOW_FORMULA)
  await enter(app, 'Steps value', '1000000')
  await app.getByRole('button', { name: 'Cancel' }).click()
  await toLastStep(app)
  await expect(app.getByText(/^Cancelled at step \d+/)).toBeVisible()
})

test('every step can be read in a table and copied as CSV', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await enter(app, 'Learning rate value', '10')
  await toLastStep(app)
  await app.getByRole('button', { name: 'Step table' }).click()
  await expect(app.getByRole('cell', { name: '57.0000000000378', exact: true })).toBeVisible()
  await app.getByRole('button', { name: 'Copy as CSV' }).click()
  await expect(app.getByText('Rows copied: 101')).toBeVisible()
  const lines = (await app.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\r\n')
  expect(lines[0]).toBe('step,x0,x1,f,df/dx0,df/dx1')
  expect(lines).toHaveLength(102)
  expect(lines[11]).toContain('10,-25898374737328.363,-1295248616896.5398,')
})

test('numbers are copied as Python writes them where a person wants that, also after a reload', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const clipboard = () => app.evaluate(() => navigator.clipboard.readText())
  const value = app.getByRole('region', { name: 'Current point' }).getByRole('button', { name: '25', exact: true })
  await value.click()
  await expect.poll(clipboard).toBe('25')
  await app.getByRole('button', { name: 'Step table' }).click()
  await app
    .getByRole('dialog')
    .getByRole('checkbox', { name: /^Copy numbers as in Python/ })
    .check()
  await app.getByRole('button', { name: 'Copy as CSV' }).click()
  await expect(app.getByText('Rows copied: 1')).toBeVisible()
  expect((await clipboard()).split('\r\n')[1]).toMatch(/^0,-3\.0,4\.0,25\.0,/)
  await app.reload()
  await value.click()
  await expect.poll(clipboard).toBe('25.0')
})

test('the language changes live and loses nothing', async ({ app }) => {
  await enter(app, 'Learning rate value', '10')
  await toLastStep(app)
  await app.getByRole('button', { name: 'Switch to Japanese' }).click()
  await expect(app.getByRole('slider', { name: '学習率', exact: true })).toHaveAttribute('aria-valuetext', '10')
  await expect(app.getByRole('region', { name: '現在の点' })).toContainText('-25898374737328.363')
  await expect(app.locator('html')).toHaveAttribute('lang', 'ja')
})

test('a reload keeps the setup', async ({ app }) => {
  await enter(app, 'Formula', 'x0^2/20 + x1^2')
  await enter(app, 'Learning rate value', '0.3')
  await expect.poll(() => app.url()).toContain('0.3')
  await app.reload()
  await expect(app.getByRole('textbox', { name: 'Formula' })).toHaveValue('x0^2/20 + x1^2')
  await expect(app.getByRole('textbox', { name: 'Learning rate value' })).toHaveValue('0.3')
})

test('beside other runs the outcome says whose it is', async ({ app }) => {
  await openLink(app, linkTo('descent', { beside: [10], step: 100 }))
  const outcome = app.getByRole('status').filter({ hasText: /./ })
  await expect(outcome).toHaveText(/^η = 0\.1: Converged at step 83/)
  await app.getByRole('button', { name: 'Remove the run η = 10' }).click()
  await expect(outcome).toHaveText(/^Converged at step 83/)
})
