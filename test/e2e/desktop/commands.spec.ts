import { choose, enter, expect, host, test } from './app'

test.describe(`commands of the menu on ${host.name}`, () => {
  test('they act on the page, and show the keys that it hears without taking them from it', async ({ app }) => {
    await test.step('Step forward, To the end and Back to the start move the ball', async () => {
      const step = app.page.getByRole('slider', { name: 'Step', exact: true })
      await choose(app, 'Step forward')
      await expect(step).toHaveAttribute('aria-valuetext', 'Step 1 of 100')
      await choose(app, 'To the end')
      await expect(step).toHaveAttribute('aria-valuetext', 'Step 100 of 100')
      await choose(app, 'Back to the start')
      await expect(step).toHaveAttribute('aria-valuetext', 'Step 0 of 100')
    })
    await test.step('Undo and Redo take a change back and forward again', async () => {
      const rate = app.page.getByRole('textbox', { name: 'Learning rate value' })
      await enter(app.page, 'Learning rate value', '10')
      await rate.blur()
      await expect(app.page.getByRole('button', { name: 'Undo' })).toBeEnabled()
      await choose(app, 'Undo')
      await expect(rate).toHaveValue('0.1')
      await choose(app, 'Redo')
      await expect(rate).toHaveValue('10')
    })
    await test.step('Back and Forward go through the chapters that were on show', async () => {
      const onShow = async (name: string) => {
        const chapters = app.page.getByRole('navigation', { name: 'Chapters' })
        await expect(chapters.getByRole('button', { name })).toHaveAttribute('aria-current', 'page')
      }
      await app.page.getByRole('navigation', { name: 'Chapters' }).getByRole('button', { name: 'Slope' }).click()
      await onShow('Slope')
      await choose(app, 'Back')
      await onShow('Descent')
      await choose(app, 'Forward')
      await onShow('Slope')
      await app.page.keyboard.press('Alt+ArrowLeft')
      await onShow('Descent')
    })
    await test.step('Help opens the help', async () => {
      await choose(app, 'Help')
      await expect(app.page.getByRole('dialog', { name: 'Help' })).toBeVisible()
    })
    await test.step('Check this machine computes the reference numbers in its place', async () => {
      await choose(app, 'Check this machine')
      const check = app.page.getByRole('dialog', { name: 'Check this machine' })
      await expect(check.getByRole('status').first()).toHaveText(/^All 89 numbers are right/)
      await expect(app.page.getByRole('dialog')).toHaveCount(1)
    })
    await test.step('items show the keys that the page hears, and do not take them from it', async () => {
      const keys = await app.evaluate(({ Menu }) => {
        const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
        const own = items.filter(({ accelerator, registerAccelerator }) => accelerator && !registerAccelerator)
        return own.map(({ label, accelerator }) => [label, String(accelerator)])
      }, undefined)
      expect(keys).toEqual([
        ['Open…', 'CmdOrCtrl+o'],
        ['Save', 'CmdOrCtrl+s'],
        ['Save as…', 'CmdOrCtrl+Shift+s'],
        ['Undo', 'CmdOrCtrl+z'],
        ['Redo', 'CmdOrCtrl+Shift+z'],
        ['Back', 'Alt+Left'],
        ['Forward', 'Alt+Right'],
      ])
    })
  })
})
