import links from '../../golden/links.json' with { type: 'json' }
import { noteCalls } from './engine-calls'
import { enter, expect, linkTo, openLink, test, visit, toLastStep } from './page'

for (const { hash, chapter, tab: part, records, fields } of links) {
  test(`a link of the first edition to “${chapter}” opens with exactly what it says`, async ({ tab }) => {
    await openLink(tab, hash)
    for (const [label, value] of Object.entries(fields)) {
      await expect(tab.getByRole('textbox', { name: label, exact: true })).toHaveValue(value)
    }
    if (part) await expect(tab.getByRole('tab', { name: part })).toHaveAttribute('aria-selected', 'true')
    await expect(tab.getByRole('alert')).toHaveCount(0)
    // What the page says of itself is the whole link again, in today's form.
    const written = (): unknown[] => {
      const params = new URLSearchParams(new URL(tab.url()).hash.slice(1))
      const own = Object.keys(records).map((id): unknown => JSON.parse(params.get(id) ?? '{}'))
      return [params.get('v'), params.get('chapter'), ...own]
    }
    await expect.poll(written).toEqual(['3', chapter, ...Object.values<unknown>(records)])
  })
}

test('a link asks the engine for its own formula from its own start, and for nothing else', async ({ tab }) => {
  const read = await noteCalls(tab)
  await openLink(tab, linkTo('descent', { formula: 'x0^2 + 3*x1^2', start: [2, -1], steps: 30 }))
  await expect(tab.getByRole('slider', { name: 'Step', exact: true })).toHaveAttribute('aria-valuetext', 'Step 0 of 30')
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

test('a start of −0 travels with its sign', async ({ app }) => {
  await enter(app, 'Start x0', '-0')
  await expect.poll(() => decodeURIComponent(app.url())).toContain('"start":[-0,4]')
  await app.reload()
  await expect(app.getByRole('textbox', { name: 'Start x0' })).toHaveValue('-0')
})

test('one wrong field of a link is told in a sentence, and the rest is taken', async ({ tab }) => {
  await openLink(tab, linkTo('descent', { learningRate: -1, steps: 7, start: [1, 2] }))
  const complaint = tab.getByRole('alert')
  await expect(complaint).toHaveText(/The link gives -1 for “learningRate”, which cannot be/)
  await expect(tab.getByRole('textbox', { name: 'Learning rate value' })).toHaveValue('0.1')
  await expect(tab.getByRole('textbox', { name: 'Steps value' })).toHaveValue('7')
  await expect(tab.getByRole('textbox', { name: 'Start x1' })).toHaveValue('2')
  await complaint.getByRole('button', { name: 'Dismiss' }).click()
  await expect(complaint).toHaveCount(0)
})

test('a formula that does not compile is told, and the rest of its link is taken', async ({ tab }) => {
  await openLink(tab, linkTo('descent', { formula: 'x0^2 +', steps: 7 }))
  await expect(tab.getByRole('alert')).toContainText('The link gives x0^2 + for “formula”')
  await expect(tab.getByRole('textbox', { name: 'Steps value' })).toHaveValue('7')
  await expect(tab.getByRole('slider', { name: 'Step', exact: true })).toHaveAttribute('aria-valuetext', 'Step 0 of 7')
})

test('a chapter that there is not is told, and the first page is shown', async ({ tab }) => {
  await openLink(tab, '#v=1&chapter=lab')
  await expect(tab.getByRole('alert')).toContainText('There is no chapter “lab” here')
  await expect(tab.getByRole('slider', { name: 'Learning rate', exact: true })).toBeVisible()
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
  await expect(app.getByText('Diverged: f from 25 to 6.72e+26. From step 10 on x + h equals x')).toBeVisible()
  await app.evaluate(
    (hash) => {
      location.hash = hash
    },
    linkTo('gradient', { method: 'backward' }),
  )
  await expect(app.getByRole('row', { name: '(5, 10)' }).getByRole('cell').first()).toHaveText(/^10(?!\d)/)
})
