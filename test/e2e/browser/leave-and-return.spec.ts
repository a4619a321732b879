import type { Page } from '@playwright/test'
import { noteCalls } from './engine-calls'
import { enter, expect, openLink, test, visit } from './page'

/** Something that a person does, and what the chapter then says; `hides` is what it must no longer say. */
interface Doing {
  readonly does: (app: Page) => Promise<unknown>
  readonly shows: string
  readonly hides?: string
}

const type = (label: string, value: string, shows: string): Doing => ({
  does: (app) => enter(app, label, value),
  shows,
})
const press = (name: string, shows: string): Doing => ({
  does: (app) => app.getByRole('button', { name, exact: true }).click(),
  shows,
})
const choose = (name: string, label: string, shows: string): Doing => ({
  does: (app) => app.getByRole('combobox', { name, exact: true }).selectOption({ label }),
  shows,
})
const check = (name: string, shows: string): Doing => ({
  does: (app) => app.getByRole('checkbox', { name }).check(),
  shows,
})
const step = (shows: string): Doing => ({ does: (app) => app.keyboard.press('PageDown'), shows })
const tab = (name: string, shows: string): Doing => ({ does: (app) => app.getByRole('tab', { name }).click(), shows })

/** Every control with a state, by chapter and by the part in which it stands. Numbers are of the formula that is set. */
const chapters: Readonly<Record<string, readonly (readonly Doing[])[]>> = {
  Slope: [
    [
      choose('Example', 'Parabola', 'f(x)'),
      type('x value', '3', 'At x = 3, h = 5'),
      type('Difference step h value', '0.001', `The forward secant has slope ${String((3.001 * 3.001 - 9) / 0.001)}`),
      type('Left end', '-4', 'f from -4 to'),
      type('Right end', '8', 'f from -4 to 8'),
      check('Close-up', 'distance from x = 3'),
    ],
    [tab('Error against h', 'Best h, ringed')],
    [tab('Table over h', 'Exact slope at x = 3: 6.')],
    [tab('Floating-point numbers', 'Near x = 3 they lie')],
    [
      tab('Which way', 'At x = 3 the derivative is 6'),
      type('Start value', '1', 'at the start, x = 1'),
      press('100 steps', 'moves: from 1 to'),
      press('Back to the start', 'at the start, x = 1'),
      press('One step', 'Steps taken: 1'),
    ],
  ],
  'Partial derivatives': [
    [
      type('Formula', 'x0^2 + 3*x1^2', 'x0^2 + 3*x1^2'),
      press('Go to the point (5, 10)', 'At (5, 10)'),
      press('x1 moves: cut along x1, hold x0', 'The slice at x₀ = 5'),
      type('x1 value', '2', 'At (5, 2)'),
      type('Difference step h value', '0.01', '0.01'),
    ],
    [tab('Both partial derivatives', 'central, h = 0.01')],
    [tab('What went wrong?', 'central difference with h = 0.01')],
  ],
  Gradient: [
    [
      {
        ...choose('Derivative method', 'Backward pass (exact)', 'Exact gradients (backward pass)'),
        hides: '9.999999999976694',
      },
      press('Remove (0, 10)', '(5, 10)'),
      type('New point x0', '3', '(5, 10)'),
      type('New point x1', '0.5', '(5, 10)'),
      press('Add point', '(3, 0.5)'),
      type('Point x0', '2', 'the point (2, 0.5)'),
      type('Formula', 'x0^2 - x1^2', '10 -20'),
      choose('Show on', 'Surface', 'On the surface'),
    ],
    [
      tab('Arrow field', '18 × 18 arrows from -2 to 2.25'),
      choose('Derivative method', 'Forward difference', '18 × 18 arrows'),
      type('Difference step h value', '0.001', '18 × 18 arrows'),
      check('Side by side', '−∇f of x0^2 + x1^2'),
      choose('Arrows', '9 × 9', '9 × 9 arrows from -2 to 2'),
      choose('Length of the arrows', 'Equal length', 'Arrows of the field are equally long'),
      type('Half width of the view', '3', '9 × 9 arrows from -3 to 3'),
      type('Point x0', '-0.5', 'the point (-0.5, 0.75)'),
    ],
    [
      tab('Nudge by nudge', 'Evaluations of f: 0 of 4.'),
      step('x0 is nudged up by h: it is now 2.001.'),
      step('Evaluations of f: 1 of 4.'),
      choose('Speed', '2 per second', 'Evaluations of f: 1 of 4.'),
    ],
    [tab('Find the bug', 'On x0^2 - x1^2 it is wrong at'), press('Reveal the bug', '◀ f is never called')],
  ],
  Descent: [
    [
      type('Formula', 'x0^2 + 2*x1^2 + x2^2', 'from (-3, 4, 1)'),
      choose('Horizontal axis', 'x2', 'The picture shows the plane of x2 and x1.'),
      type('Start x0', '2', 'from (2, 4, 1)'),
      type('Learning rate value', '0.2', 'x0^2 + 2*x1^2 + x2^2'),
      type('Steps value', '40', 'Current point, step 0 of 40'),
      choose('Derivative method', 'Forward difference', 'Current point, step 0 of 40'),
      type('Difference step h', '0.001', 'Current point, step 0 of 40'),
      choose('Precision', 'float32', 'Current point, step 0 of 40'),
      check('Show the exact descent beside it', 'Exact descent, same step'),
      step('Current point, step 1 of 40'),
      choose('Speed', '10 per second', 'Current point, step 1 of 40'),
    ],
  ],
  Backward: [
    [
      type('Formula', 'x0^2*x1', '□ · x₁'),
      type('Input x0', '3', '□ · x₁'),
      step('x₀ is computed: 3.'),
      choose('Speed', '5 per second', 'x₀ is computed: 3.'),
      check('Hide the gradients', 'First the values, then the gradients'),
      press('Begin the way back', 'its gradient by itself is 1.'),
      type('What does □ · x₁ hand on to x₀²?', '-1.5', 'Right: -1.5.'),
    ],
    [
      check('x0 holds many samples', 'One number by'),
      type('Step of the samples', '0.5', 'sum(□)'),
      choose('One number by', 'mean', 'mean(□)'),
      choose('Precision', 'float32', 'mean(□)'),
    ],
    [tab('Code', 'torch.mean')],
  ],
  Weights: [
    [
      type('Input x0', '0.5', 'x0 0.5'),
      press('Random', 'seed 1'),
      type('Weight w12 at step 0', '0.25', 'Current point, step 0 of 100'),
      type('Learning rate value', '2', 'Current point, step 0 of 100'),
      choose('Derivative method', 'Backward pass (exact)', 'Current point, step 0 of 100'),
      type('Steps value', '20', 'Current point, step 0 of 20'),
      step('Current point, step 1 of 20'),
    ],
    [tab('Loss surface', 'yet it lies in this plane'), press('two weights', 'Where the run leaves this plane')],
    [tab('Three rates', 'L at step 1')],
  ],
}

for (const [chapter, parts] of Object.entries(chapters)) {
  test(`${chapter} that was left goes on as it was, asks nothing again, and its controls still act`, async ({
    tab,
  }) => {
    test.slow()
    const read = await noteCalls(tab)
    await openLink(tab, '')
    await visit(tab, chapter)
    await leaveAndReturn(tab, chapter, read)
    for (const doings of parts) {
      for (const { does, shows, hides } of doings) {
        await does(tab)
        await expect.poll(async () => (await look(tab)).text).toContain(shows)
        if (hides) await expect.poll(async () => (await look(tab)).text).not.toContain(hides)
      }
      await answered(read)
      const [before, asked] = [await look(tab), (await read()).calls.length]
      await leaveAndReturn(tab, chapter, read)
      expect(await look(tab)).toEqual(before)
      expect((await read()).calls.slice(asked)).toEqual([])
    }
  })
}

type ReadCalls = Awaited<ReturnType<typeof noteCalls>>

/** Goes to another chapter, lets it have all that it asks for, and comes back. */
async function leaveAndReturn(app: Page, chapter: string, read: ReadCalls): Promise<void> {
  for (const next of [chapter === 'Descent' ? 'Slope' : 'Descent', chapter]) {
    await visit(app, next)
    await expect(app.locator('nav [aria-current=page]')).toContainText(next)
    await answered(read)
  }
}

/** Waits until the engine has answered all that it was asked. */
function answered(read: ReadCalls): Promise<void> {
  return expect.poll(async () => (await read()).open).toEqual([])
}

/** All that the chapter on show says, and how its controls stand. */
function look(app: Page) {
  return app.evaluate(() => {
    const all = [...document.querySelectorAll('main, aside, header p')]
    const within = (selector: string) => all.flatMap((room) => [...room.querySelectorAll(selector)])
    return {
      text: all.map(({ textContent }) => textContent).join('\n'),
      values: within('input, select').map((control) => [
        control.getAttribute('aria-label') ?? control.closest('label')?.textContent,
        control instanceof HTMLInputElement && control.type === 'checkbox'
          ? control.checked
          : (control as HTMLInputElement | HTMLSelectElement).value,
      ]),
      chosen: within('[aria-selected=true], [aria-pressed=true], [aria-expanded=true]').map(
        (control) => control.getAttribute('aria-label') ?? control.textContent,
      ),
    }
  })
}
