import type { LatexSpelling } from '../expression/latex'
import type { FunctionName } from './primitives'
import type { ReductionName } from './reductions'

/** \name(a, b, …) */
const call =
  (name: string): LatexSpelling =>
  (...operands) =>
    `${name}\\left(${operands.join(', ')}\\right)`

/** How LaTeX writes what people type by name. */
export const latexSpellings: Readonly<Record<FunctionName | ReductionName, LatexSpelling>> = {
  sin: call('\\sin'),
  cos: call('\\cos'),
  tan: call('\\tan'),
  asin: call('\\arcsin'),
  acos: call('\\arccos'),
  atan: call('\\arctan'),
  sinh: call('\\sinh'),
  cosh: call('\\cosh'),
  tanh: call('\\tanh'),
  exp: call('\\exp'),
  log: call('\\log'),
  log10: call('\\log_{10}'),
  log2: call('\\log_{2}'),
  sqrt: (a) => `\\sqrt{${a}}`,
  cbrt: (a) => `\\sqrt[3]{${a}}`,
  abs: (a) => `\\left|${a}\\right|`,
  min: call('\\min'),
  max: call('\\max'),
  pow: (a, b) => `\\left(${a}\\right)^{${b}}`,
  sign: call('\\operatorname{sign}'),
  step: call('\\operatorname{step}'),
  sigmoid: call('\\operatorname{sigmoid}'),
  relu: call('\\operatorname{relu}'),
  softplus: call('\\operatorname{softplus}'),
  sum: call('\\operatorname{sum}'),
  mean: call('\\operatorname{mean}'),
}
