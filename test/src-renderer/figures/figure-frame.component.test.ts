import { createRawSnippet } from 'svelte'
import { beforeEach, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import FigureFrame from '../../../src-renderer/figures/FigureFrame.svelte'

const sentence = 'This picture cannot be drawn'

/** A drawing that can be made only while its numbers are right. */
const numbers = { areRight: true }
const children = createRawSnippet(() => ({
  render: () => {
    if (!numbers.areRight) throw new RangeError('Invalid array length')
    return '<svg role="img" aria-label="the curve"></svg>'
  },
}))
const figure = (of: unknown) => ({ title: 'Curve', description: 'A curve.', of, children })

beforeEach(() => {
  // What failed is told on the console for whoever mends it.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

it('says in its place that a drawing cannot be made, and why, under its own title', async () => {
  numbers.areRight = false
  const screen = await render(FigureFrame, figure([1]))
  await expect.element(screen.getByRole('status')).toHaveTextContent(sentence)
  await expect.element(screen.getByRole('heading', { name: 'Curve' })).toBeVisible()
  expect(console.error).toHaveBeenCalledOnce()
})

it('stops no other figure', async () => {
  numbers.areRight = true
  const whole = await render(FigureFrame, figure([1]))
  numbers.areRight = false
  await render(FigureFrame, figure([2]))
  await expect.element(whole.getByRole('img', { name: 'the curve' })).toBeInTheDocument()
})

it('is drawn again when other numbers come', async () => {
  numbers.areRight = false
  const screen = await render(FigureFrame, figure([1]))
  await expect.element(screen.getByRole('status')).toHaveTextContent(sentence)
  numbers.areRight = true
  await screen.rerender(figure([2]))
  await expect.element(screen.getByRole('img', { name: 'the curve' })).toBeInTheDocument()
  expect(screen.container.textContent).not.toContain(sentence)
})

it('stays a sentence while the numbers stay wrong', async () => {
  numbers.areRight = false
  const screen = await render(FigureFrame, figure([1]))
  await screen.rerender(figure([2]))
  await expect.element(screen.getByRole('status')).toHaveTextContent(sentence)
})
