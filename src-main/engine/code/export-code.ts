import type { ExportedCode, Inputs } from '../../contract/inspection'
import { compileShapedFormula } from '../graph/compiled-formula'
import { checkInspection, checkVectorLength, inputsOf, type InspectOptions } from '../graph/inputs'
import { isScalar, SCALAR, sizeOf } from '../graph/shape'
import { shapedValues } from '../graph/shaped-values'
import { numpyScript } from './numpy-script'
import { pytorchScript } from './pytorch-script'

/**
 * What `inspect` computes, as scripts to run at home. Only a list without reduction and vector, which `inspect` refuses,
 * is written too: its script in PyTorch raises the error that the chapter teaches.
 *
 * @param inputs by name, each a number or a list; lists are equally long
 * @throws FormulaError, or FailureError `error.spec.input-missing`, `.sizes-differ`, `.vector-length`, or for a wrong field
 */
export function exportCode(formula: string, inputs: Inputs, options: InspectOptions = {}): ExportedCode {
  const { precision, ties, reduce, vector } = checkInspection(inputs, options)
  const { expression, graph } = compileShapedFormula(formula)
  const shape = shapedValues(graph, inputsOf(graph, inputs), precision).at(-1)?.shape ?? SCALAR
  if (vector) checkVectorLength(vector, isScalar(shape) || reduce !== undefined ? 1 : sizeOf(shape))
  const indexes = graph.nodes.flatMap((node) => (node.kind === 'variable' ? [node.index] : []))
  const names = indexes.sort((a, b) => a - b).map((index) => `x${String(index)}`)
  const program = { expression, shape, names, inputs, precision, ties, reduce, vector }
  return { numpy: numpyScript(program), pytorch: pytorchScript(program) }
}
