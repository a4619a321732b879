import { userEvent } from 'vitest/browser'
import { describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Slider from '../../../src-renderer/ui/Slider.svelte'

const marks = [
  { at: -10, label: '1e-10', name: 'Set to 1e-10' },
  { at: -1, label: '0.1', name: 'Set to 0.1' },
]

async function slider(value: number) {
  const oninput = vi.fn<(value: number) => void>()
  const props = {
    label: 'Rate',
    value,
    min: -10,
    max: 1,
    step: 0.1,
    valueText: 'a tenth',
    marks,
    snapWithin: 0.3,
    oninput,
  }
  const screen = await render(Slider, props)
  return { screen, oninput, input: screen.getByRole('slider', { name: 'Rate' }) }
}

/** A hand that holds the thumb and moves it to a place. */
function drag(input: HTMLInputElement, to: number): void {
  input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  input.value = String(to)
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

describe('a slider with marked stops', () => {
  it('says its value in words', async () => {
    const { input } = await slider(-1)
    await expect.element(input).toHaveAttribute('aria-valuetext', 'a tenth')
  })

  it('draws a hand that comes near to a stop', async () => {
    const { input, oninput } = await slider(-3)
    drag(input.element() as HTMLInputElement, -1.2)
    expect(oninput).toHaveBeenLastCalledWith(-1)
    drag(input.element() as HTMLInputElement, -1.5)
    expect(oninput).toHaveBeenLastCalledWith(-1.5)
  })

  it('lets the keyboard leave a stop', async () => {
    const { input, oninput } = await slider(-1)
    ;(input.element() as HTMLInputElement).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(oninput).toHaveBeenLastCalledWith(-0.9)
  })

  it('jumps to a stop that is pressed, and tells which one is chosen', async () => {
    const { screen, oninput } = await slider(-1)
    await screen.getByRole('button', { name: 'Set to 1e-10' }).click()
    expect(oninput).toHaveBeenLastCalledWith(-10)
    await expect.element(screen.getByRole('button', { name: 'Set to 0.1' })).toHaveAttribute('aria-pressed', 'true')
  })
})
