import type { LayerProgram } from './layer-program'
import { listLiteral, matrixLiteral, numberLiteral } from './literals'
import { joinPieces } from './write-value'

/** Without torch.nn, whose cross_entropy would leave the epsilon in the logarithm out. */
export function layerPytorchScript(program: LayerProgram): string {
  const { inputs, targets, weights, epsilon, precision } = program
  return joinPieces([
    ['import torch'],
    [
      `x = torch.tensor(${matrixLiteral(inputs)}, dtype=torch.${precision})`,
      `t = torch.tensor(${listLiteral(targets, numberLiteral)})  # the right class of each sample`,
      `W = torch.tensor(${matrixLiteral(weights)}, dtype=torch.${precision}, requires_grad=True)`,
    ],
    [
      'def loss():',
      '    p = torch.softmax(x @ W, dim=1)',
      '    right = p[torch.arange(len(t)), t]',
      `    return -torch.mean(torch.log(right + ${numberLiteral(epsilon)}))`,
    ],
    ['first = loss()', 'first.backward()'],
    ['print(first.item())', 'print(W.grad.tolist())  # a tensor would print four digits'],
    [...descend(program), 'print(loss().item())'],
  ])
}

/** A backward pass adds to W.grad, so that it is emptied before each. */
function descend({ steps, learningRate }: LayerProgram): string[] {
  return [
    `for step in range(${String(steps)}):`,
    '    W.grad = None  # or the next backward pass would add to it',
    '    loss().backward()',
    '    with torch.no_grad():',
    `        W -= ${numberLiteral(learningRate)}*W.grad`,
  ]
}
