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
    await expect.element(screen.getByRole('alert')).toHaveTextContent('“-1” is not above 0')
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
})
