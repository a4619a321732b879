import type { LayerProgram } from './layer-program'
import { listLiteral, matrixLiteral, numberLiteral } from './literals'
import { numericalGradient } from './numerical-gradient'
import { joinPieces } from './write-value'

/** In the textbook's words: a class with W, predict and loss, and a gradient that nudges W in place. */
export function layerNumpyScript({ inputs, targets, weights, epsilon, h, ...descent }: LayerProgram): string {
  return joinPieces([
    ['import numpy as np', 'np.set_printoptions(precision=17)  # all digits'],
    [
      `x = np.array(${matrixLiteral(inputs)})`,
      `t = np.array(${listLiteral(targets, numberLiteral)})  # the right class of each sample`,
      `W = np.array(${matrixLiteral(weights)})`,
    ],
    SOFTMAX,
    crossEntropy(epsilon),
    NETWORK,
    numericalGradient({ name: 'W', method: 'central', h: numberLiteral(h) }),
    ['net = simpleNet(W)', 'f = lambda w: net.loss(x, t)  # never reads w: the loss reads net.W'],
    ['print(f(net.W))', 'print(numerical_gradient(f, net.W))'],
    [...descend(descent), 'print(f(net.W))'],
  ])
}

const SOFTMAX = [
  '# The largest score is subtracted first, so that exp does not overflow.',
  'def softmax(a):',
  '    e = np.exp(a - np.max(a, axis=1, keepdims=True))',
  '    return e/np.sum(e, axis=1, keepdims=True)',
]

const NETWORK = [
  'class simpleNet:',
  '    def __init__(self, W):',
  '        self.W = np.array(W)  # a copy: the descent changes it',
  '',
  '    def predict(self, x):',
  '        return np.dot(x, self.W)',
  '',
  '    def loss(self, x, t):',
  '        return cross_entropy(softmax(self.predict(x)), t)',
]

function crossEntropy(epsilon: number): string[] {
  return [
    'def cross_entropy(p, t):',
    '    right = p[np.arange(len(t)), t]',
    `    return -np.mean(np.log(right + ${numberLiteral(epsilon)}))`,
  ]
}

function descend({ steps, learningRate }: Pick<LayerProgram, 'steps' | 'learningRate'>): string[] {
  return [
    `for step in range(${String(steps)}):`,
    `    net.W -= ${numberLiteral(learningRate)}*numerical_gradient(f, net.W)`,
  ]
}
