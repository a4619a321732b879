import reference from '../../golden/reference.json' with { type: 'json' }
import { enter, expect, test, toLastStep, visit } from '../browser/page'

test('a run that leaves every scale is drawn, and its digits are the reference’s', async ({ app }) => {
  const run = reference.descent.find(({ learningRate, start }) => learningRate === 10 && start.length === 2)
  await enter(app, 'Learning rate value', '10')
  await toLastStep(app)
  for (const coordinate of run?.last ?? []) {
    await expect(app.getByRole('region', { name: 'Current point' })).toContainText(String(coordinate))
  }
  expect(run?.last).toHaveLength(2)
})

test('the space bar plays on after a click on the picture', async ({ app }) => {
  await app.getByRole('application').click()
  await app.keyboard.press(' ')
  await expect(app.getByRole('button', { name: 'Pause' })).toBeVisible()
})

test('the start moves by hand to short numbers, and back', async ({ app }) => {
  const start = app.getByRole('textbox', { name: /^Start x/ })
  await app.getByRole('button', { name: 'Contour map' }).click()
  await app.getByRole('application').press('ArrowRight')
  await app.getByRole('application').press('Shift+ArrowUp')
  await expect(start.first()).toHaveValue('-2.9')
  await expect(start.last()).toHaveValue('4.01')
  await test.step('a stray click loses nothing; one that was asked for places it, once', async () => {
    const picture = app.getByRole('application')
    await picture.click({ position: { x: 300, y: 200 } })
    await expect(start.first()).toHaveValue('-2.9')
    const place = app.getByRole('button', { name: 'Place the ball with the next click' })
    await place.click()
    await picture.click({ position: { x: 300, y: 200 } })
    await expect(start.first()).not.toHaveValue('-2.9')
    await expect(start.first()).toHaveValue(/^-?\d(\.\d\d?)?$/)
    await expect(place).toHaveAttribute('aria-pressed', 'false')
    const placed = await start.first().inputValue()
    await picture.click({ position: { x: 340, y: 240 } })
    await expect(start.first()).toHaveValue(placed)
  })
  await test.step('and it is dragged by its ring', async () => {
    const ring = await app.locator('circle.start').boundingBox()
    if (!ring) throw new Error('The start has a ring')
    const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2]
    const before = Number(await start.first().inputValue())
    await app.mouse.move(x, y)
    await app.mouse.down()
    await app.mouse.move(x + 60, y, { steps: 4 })
    await app.mouse.up()
    await expect.poll(async () => Number(await start.first().inputValue())).toBeGreaterThan(before + 0.3)
  })
  await app.getByRole('button', { name: 'Back to (-3, 4)' }).click()
  await expect(start.first()).toHaveValue('-3')
  await expect(start.last()).toHaveValue('4')
})

test('playing stops where the outcome comes, and says it there', async ({ app }) => {
  await app.getByRole('combobox', { name: 'Speed' }).selectOption('60')
  await app.keyboard.press(' ')
  await expect(app.getByText('Converged at step 83')).toBeVisible()
  await expect(app.getByRole('slider', { name: 'Step', exact: true })).toHaveAttribute(
    'aria-valuetext',
    'Step 83 of 100',
  )
  await expect(app.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
})

test('three learning rates are compared in one press, on one player', async ({ app }) => {
  await app.getByRole('button', { name: /^Compare / }).click()
  const runs = app.getByRole('checkbox', { name: /^η = / })
  await expect(runs).toHaveCount(3)
  await app.keyboard.press('ArrowRight')
  await app.keyboard.press('ArrowRight')
  await expect(app.getByTitle('Copy f of the run η = 10', { exact: true })).toHaveText(/^32580(25|24.9)/)
  await runs.nth(1).uncheck()
  await expect(app.getByTitle(/^Copy f of the run/)).toHaveCount(2)
  await app.getByRole('button', { name: 'Remove the run η = 10' }).click()
  await expect(runs).toHaveCount(2)
})

test('a place where f has no value is called so', async ({ app }) => {
  await enter(app, 'Formula', 'log(x0)')
  await expect(app.getByText('No value at step 0: f or its slope is not defined there')).toBeVisible()
})

test('a picture that was seen as a map still is one after another chapter', async ({ app }) => {
  const map = app.getByRole('button', { name: 'Contour map' })
  await map.click()
  await expect(map).toHaveAttribute('aria-pressed', 'true')
  await visit(app, 'Slope')
  await expect(map).toHaveCount(0)
  await visit(app, 'Descent')
  await expect(map).toHaveAttribute('aria-pressed', 'true')
})

test('where a hand has put the eye is there again after a reload, until the view is reset', async ({ app }) => {
  const eye = () => decodeURIComponent(app.url()).match(/"eye":{[^}]*}/)?.[0]
  await app.getByRole('application').focus()
  for (let press = 0; press < 4; press++) await app.keyboard.press('ArrowRight')
  await expect.poll(eye).toContain('"azimuth":-0.1')
  const kept = eye()
  await app.reload()
  await expect(app.getByRole('slider', { name: 'Step', exact: true })).toBeEnabled()
  expect(eye()).toBe(kept)
  await app.getByRole('button', { name: 'Reset view' }).click()
  await expect.poll(eye).toBeUndefined()
})

test('a hand that rests while it turns the picture and then goes on is kept where it ends', async ({ app }) => {
  const azimuth = () => Number(/"azimuth":([^,]*)/.exec(decodeURIComponent(app.url()))?.[1])
  const places = async () =>
    (await app.locator('.labels span').evaluateAll((all) => all.map((each) => each.getAttribute('style')))).join()
  const box = await app.getByRole('application').boundingBox()
  if (!box) throw new Error('The picture has no size.')
  const [x, y] = [box.x + 60, box.y + box.height - 60]
  let last = await places()
  await app.mouse.move(x, y)
  await app.mouse.down()
  await app.mouse.move(x + 60, y, { steps: 5 })
  await expect.poll(places).not.toBe(last)
  await expect
    .poll(async () => {
      const before = last
      last = await places()
      return last === before
    })
    .toBe(true)
  await app.mouse.move(x + 200, y, { steps: 5 })
  await app.mouse.up()
  // 60 pixels turn the picture by half a radian, 200 by more than one and a half.
  await expect.poll(azimuth).toBeLessThan(-0.66 - 1.2)
})
