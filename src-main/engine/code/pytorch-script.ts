import { isScalar, sizeOf } from '../graph/shape'
import type { Program } from './program'
import { pytorch } from './pytorch'
import { joinPieces, writeInput, writeValue, type WrittenValue } from './write-value'

/** A script that prints the value and, by the backward pass, the gradient by each variable. */
export function pytorchScript(program: Program): string {
  const { names, precision, inputs, ties } = program
  const written = writeValue(program, pytorch(precision, ties))
  const settings = [`dtype=torch.${precision}`, 'requires_grad=True']
  const hold = (name: string) => writeInput(inputs[name] ?? NaN, 'torch.tensor', 'torch.arange', settings)
  return joinPieces([
    ['import torch'],
    names.map((name) => `${name} = ${hold(name)}`),
    ...written.helpers.map((helper) => [helper]),
    [...written.lines, ...backwardOf(program, written)],
    [`print(${written.name})`, ...names.map((name) => `print(${name}.grad)`)],
  ])
}

/** A value without a variable has no way back. */
function backwardOf({ names, shape, vector, precision }: Program, { name }: WrittenValue): string[] {
  if (names.length === 0) return []
  if (vector) {
    const given = name === 'y' ? vector : (vector[0] ?? NaN)
    return [`${name}.backward(${writeInput(given, 'torch.tensor', 'torch.arange', [`dtype=torch.${precision}`])})`]
  }
  const isRefused = name === 'y' && !isScalar(shape) && sizeOf(shape) > 1
  return [`${name}.backward()${isRefused ? '  # raises: y is a list, and only one number has a gradient' : ''}`]
}
