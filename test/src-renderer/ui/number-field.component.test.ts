import { userEvent } from 'vitest/browser'
import { describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import NumberField from '../../../src-renderer/ui/NumberField.svelte'

async function field(value = 0.1) {
  const onapply = vi.fn<(value: number) => void>()
  const screen = await render(NumberField, {
    label: 'Learning rate value',
    value,
    rule: { positive: true },
    example: '0.1',
    onapply,
  })
  return { screen, onapply, input: screen.getByRole('textbox', { name: 'Learning rate value' }) }
}

describe('a number field', () => {
  it('applies what was typed on Enter, once', async () => {
    const { input, onapply } = await field()
    await userEvent.fill(input, '10')
    expect(onapply).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    expect(onapply.mock.calls).toEqual([[10]])
  })

  it('applies it on leaving too', async () => {
    const { input, onapply } = await field()
    await userEvent.fill(input, '1e-10')
    await userEvent.tab()
    expect(onapply.mock.calls).toEqual([[1e-10]])
  })

  it('keeps a wrong draft, says what is wrong and applies nothing', async () => {
    const { screen, input, onapply } = await field()
    await userEvent.fill(input, '-1')
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('alert')).toHaveTextContent('must be above 0; “-1” is not')
    await expect.element(input).toHaveValue('-1')
    expect(onapply).not.toHaveBeenCalled()
  })

  it('goes back to its value on Escape', async () => {
    const { input } = await field()
    await userEvent.fill(input, 'nonsense')
    await userEvent.keyboard('{Escape}')
    await expect.element(input).toHaveValue('0.1')
  })

  it('shows a value set elsewhere, even over a draft', async () => {
    const { screen, input } = await field()
    await userEvent.fill(input, '5')
    await screen.rerender({ value: 10 })
    await expect.element(input).toHaveValue('10')
  })

  it('keeps what was typed while it has the focus, and shows the digits behind it', async () => {
    const { screen, input, onapply } = await field()
    await userEvent.fill(input, '1/3')
    await userEvent.keyboard('{Enter}')
    await screen.rerender({ value: 1 / 3 })
    await expect.element(input).toHaveValue('1/3')
    await userEvent.tab()
    await expect.element(input).toHaveValue(String(1 / 3))
    expect(onapply.mock.calls).toEqual([[1 / 3]])
  })

  it('shows another value than the one applied at once', async () => {
    const { screen, input } = await field()
    await userEvent.fill(input, '2000')
    await userEvent.keyboard('{Enter}')
    await screen.rerender({ value: 1000 })
    await expect.element(input).toHaveValue('1000')
  })

  it('asks for a number when it is empty', async () => {
    const { screen, input, onapply } = await field()
    await userEvent.fill(input, ' ')
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Enter a number such as 0.1.')
    expect(onapply).not.toHaveBeenCalled()
  })

  it('leaves the Enter of an input method to it', async () => {
    const { screen, input, onapply } = await field()
    await userEvent.fill(input, '１／')
    const element = input.element()
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
    await expect.element(input).toHaveValue('１／')
    expect(onapply).not.toHaveBeenCalled()
  })
})
