import { expect, it } from 'vitest'
import { formulaPieces } from '../../../../src-renderer/chapters/backward/formula-pieces'

const marked = (formula: string, ...places: { from: number; to: number }[]) =>
  formulaPieces(formula, { places })
    .map(({ text, isOwn }) => (isOwn ? `[${text}]` : text))
    .join('')

it('marks every place where the node stands', () => {
  expect(marked('x0*x1 + x0', { from: 8, to: 10 }, { from: 0, to: 2 })).toBe('[x0]*x1 + [x0]')
  expect(marked('x0*x1', { from: 0, to: 5 })).toBe('[x0*x1]')
  expect(marked('x0')).toBe('x0')
})

it('leaves out what is far away in a long formula, and nothing of the node’s own piece', () => {
  const term = 'sin(x0*1.5)'
  const long = [...Array<string>(20).fill('x0'), term, ...Array<string>(20).fill('x1')].join(' + ')
  const from = long.indexOf(term)
  expect(marked(long, { from, to: from + term.length })).toBe(
    ' … x0 + x0 + x0 + x0 + x0 + [sin(x0*1.5)] + x1 + x1 + x1 + x1 + x1 … ',
  )
})
