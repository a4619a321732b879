import { ADDRESS, expect, test } from './page'

test('until the first play ever the page says what to press, and then never again', async ({ app }) => {
  const words = app.getByText('Press ▶ or Space to begin.')
  await expect(words).toBeVisible()
  await app.keyboard.press('ArrowRight')
  await expect(words).toBeVisible()
  await app.keyboard.press(' ')
  await expect(words).toHaveCount(0)
  await app.goto('about:blank')
  await app.goto(ADDRESS)
  await expect(app.getByRole('slider', { name: 'Step', exact: true })).toBeEnabled()
  await expect(words).toHaveCount(0)
})

test('the first Tabs lead past header and chapters to the picture or to the controls', async ({ app }) => {
  await app.keyboard.press('Tab')
  const toPicture = app.getByRole('button', { name: 'Skip to the picture' })
  await expect(toPicture).toBeFocused()
  await expect(toPicture).toBeInViewport()
  await app.keyboard.press('Enter')
  await expect(app.getByRole('main')).toBeFocused()
  await app.keyboard.press('PageDown')
  await expect(app.getByRole('slider', { name: 'Step', exact: true })).toHaveValue('1')

  const toControls = app.getByRole('button', { name: 'Skip to the controls' })
  await toControls.focus()
  await app.keyboard.press('Enter')
  await app.keyboard.press('Tab')
  await expect(app.getByRole('complementary', { name: 'Controls' }).locator(':focus')).toHaveCount(1)
})

test('on a narrow page, where the controls are a drawer, only the picture is a place to skip to', async ({ app }) => {
  await app.setViewportSize({ width: 390, height: 844 })
  await expect(app.getByRole('button', { name: 'Skip to the controls' })).toHaveCount(0)
  await expect(app.getByRole('button', { name: 'Skip to the picture' })).toHaveCount(1)
})
