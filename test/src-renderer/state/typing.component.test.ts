import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Typing } from '../../../src-renderer/state/typing.svelte'

const onchange = vi.fn()

/** A page with something in it, of which the first field has the focus. */
function show(html: string): HTMLInputElement {
  document.body.innerHTML = html
  const field = document.querySelector('input')
  if (!field) throw new Error('There is no field.')
  field.addEventListener('change', onchange)
  field.focus()
  return field
}

beforeEach(() => {
  onchange.mockReset()
})
afterEach(() => {
  document.body.replaceChildren()
})

test('what is typed into a field is set once, and the field keeps the focus', () => {
  const typing = new Typing()
  const field = show('<input type="text">')
  typing.settle()
  expect(onchange).not.toHaveBeenCalled()
  typing.begin(field)
  expect(typing.isOn).toBe(true)
  typing.settle()
  typing.settle()
  expect([onchange.mock.calls.length, typing.isOn, document.activeElement]).toEqual([1, false, field])
})

test.each([
  ['a slider, which sets at once', '<input type="range">'],
  ['a field of a dialog, which sets nothing on the page', '<dialog open><input type="text"></dialog>'],
])('%s, is nothing that is being typed', (_what, html) => {
  const typing = new Typing()
  typing.begin(show(html))
  expect(typing.isOn).toBe(false)
  typing.settle()
  expect(onchange).not.toHaveBeenCalled()
})
