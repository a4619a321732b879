import { expect, test } from 'vitest'
import { updateLatex } from '../../../src-renderer/controls/update-latex'

const update = { name: 'x_0', from: -3, rate: 0.1, slope: -6.00000000000378 }

test('the rule has the numbers of the step put in, in their places and with all digits', () => {
  expect(updateLatex([{ ...update, to: -2.399999999999622 }])).toBe(
    String.raw`\begin{aligned}x_0 &\leftarrow -3 \\ &- 0.1 \times (-6.00000000000378) \\ &= -2.399999999999622\end{aligned}`,
  )
})

test('a step that has not been taken has no result', () => {
  expect(updateLatex([{ ...update, to: undefined }])).not.toContain('=')
})

test('each coordinate has its own numbers', () => {
  const other = { name: 'x_1', from: 4, rate: 0.1, slope: 8, to: undefined }
  expect(updateLatex([{ ...update, to: undefined }, other])).toMatch(/x_0 .*-3 .*x_1 .* 4 .*0\.1 \\times 8/)
})
