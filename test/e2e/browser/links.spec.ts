import links from '../../golden/links.json' with { type: 'json' }
import { chromiumWithoutWebgl } from '../../support/chromium'
import { noteCalls } from './engine-calls'
import { enter, expect, linkTo, openLink, test, visit, toLastStep } from './page'

// What a link sets does not depend on the picture; the map is drawn faster where there is no graphics card.
test.use({ launchOptions: chromiumWithoutWebgl })

for (const { hash, chapter, tab, records, fields } of links) {
  test(`a link of the first edition to “${chapter}” opens with exactly what it says`, async ({ app }) => {
    await openLink(app, hash)
    for (const [label, value] of Object.entries(fields)) {
      await expect(app.getByRole('textbox', { name: label, exact: true })).toHaveValue(value)
    }
    if (tab) await expect(app.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
    await expect(app.getByRole('alert')).toHaveCount(0)
    // What the page says of itself is the whole link again, in today's form.
    const written = (): unknown[] => {
      const params = new URLSearchParams(new URL(app.url()).hash.slice(1))
      const own = Object.keys(records).map((id): unknown => JSON.parse(params.get(id) ?? '{}'))
      return [params.get('v'), params.get('chapter'), ...own]
    }
    await expect.poll(written).toEqual(['1', chapter, ...Object.values<unknown>(records)])
  })
}

test('a link asks the engine for its own formula from its own start, and for nothing else', async ({ app }) => {
  const read = await noteCalls(app)
  await openLink(app, linkTo('descent', { formula: 'x0^2 + 3*x1^2', start: [2, -1], steps: 30 }))
  await expect(app.getByRole('slider', { name: 'Step', exact: true })).toHaveAttribute('aria-valuetext', 'Step 0 of 30')
  await expect.poll(async () => (await read()).open).toEqual([])
  const { calls } = await read()
  expect(calls.filter(({ name }) => name === 'descend')).toEqual([
    expect.objectContaining({
      request: expect.objectContaining({ objective: { kind: 'formula', text: 'x0^2 + 3*x1^2' }, start: [2, -1] }),
    }),
  ])
  for (const { request } of calls) expect(JSON.stringify(request)).toContain('"x0^2 + 3*x1^2"')
})

test('a reload asks for what was set, and for nothing else', async ({ app }) => {
  await enter(app, 'Formula', 'x0^2/20 + x1^2')
  await enter(app, 'Start x0', '-2')
  await expect.poll(() => decodeURIComponent(app.url())).toContain('"start":[-2,4]')
  const read = await noteCalls(app)
  await app.reload()
  await expect(app.getByRole('region', { name: 'Current point' })).toContainText('-2')
  await expect.poll(async () => (await read()).open).toEqual([])
  const { calls } = await read()
  expect(calls.filter(({ name }) => name === 'descend')).toEqual([
    expect.objectContaining({
      request: expect.objectContaining({ objective: { kind: 'formula', text: 'x0^2/20 + x1^2' }, start: [-2, 4] }),
    }),
  ])
  for (const { request } of calls) expect(JSON.stringify(request)).toContain('"x0^2/20 + x1^2"')
})

test('one wrong field of a link is told in a sentence, and the rest is taken', async ({ app }) => {
  await openLink(app, linkTo('descent', { learningRate: -1, steps: 7, start: [1, 2] }))
  const complaint = app.getByRole('alert')
  await expect(complaint).toHaveText(/The link gives -1 for “learningRate”, which cannot be/)
  await expect(app.getByRole('textbox', { name: 'Learning rate value' })).toHaveValue('0.1')
  await expect(app.getByRole('textbox', { name: 'Steps value' })).toHaveValue('7')
  await expect(app.getByRole('textbox', { name: 'Start x1' })).toHaveValue('2')
  await complaint.getByRole('button', { name: 'Dismiss' }).click()
  await expect(complaint).toHaveCount(0)
})

test('a formula that does not compile is told, and the rest of its link is taken', async ({ app }) => {
  await openLink(app, linkTo('descent', { formula: 'x0^2 +', steps: 7 }))
  await expect(app.getByRole('alert')).toContainText('The link gives x0^2 + for “formula”')
  await expect(app.getByRole('textbox', { name: 'Steps value' })).toHaveValue('7')
  await expect(app.getByRole('slider', { name: 'Step', exact: true })).toHaveAttribute('aria-valuetext', 'Step 0 of 7')
})

test('a chapter that there is not is told, and the first page is shown', async ({ app }) => {
  await openLink(app, '#v=1&chapter=weights')
  await expect(app.getByRole('alert')).toContainText('There is no chapter “weights” here')
  await expect(app.getByRole('slider', { name: 'Learning rate', exact: true })).toBeVisible()
})

test('a link pasted into the open tab is taken at once, also by chapters seen before', async ({ app }) => {
  await visit(app, 'Gradient')
  await expect(app.getByRole('row', { name: '(5, 10)' })).toContainText('9.999999999976694')
  await app.evaluate(
    (hash) => {
      location.hash = hash
    },
    linkTo('descent', { learningRate: 10 }),
  )
  await toLastStep(app)
  await expect(app.getByText('Frozen at step 10: x + h equals x')).toBeVisible()
  await app.evaluate(
    (hash) => {
      location.hash = hash
    },
    linkTo('gradient', { method: 'backward' }),
  )
  await expect(app.getByRole('row', { name: '(5, 10)' }).getByRole('cell').first()).toHaveText(/^10(?!\d)/)
})
