import type { Rows } from '../../contract/network'
import type { LayerProgram } from './layer-program'
import { listLiteral, matrixLiteral, numberLiteral, scalarLiteral } from './literals'
import { numericalGradient } from './numerical-gradient'
import { joinPieces } from './write-value'

/** In the textbook's words: a class with W, predict and loss, and a gradient that nudges W in place. */
export function layerNumpyScript({ inputs, targets, weights, h, ...program }: LayerProgram): string {
  const isSingle = program.precision === 'float32'
  const array = (rows: Rows) => `np.array(${matrixLiteral(rows)}${isSingle ? ', dtype=np.float32' : ''})`
  // Python would write fewer digits of a float32 than Downhill, which shows it as a float64.
  const [loss, slopes] = isSingle
    ? ['float(f(net.W))', 'numerical_gradient(f, net.W).astype(float)']
    : ['f(net.W)', 'numerical_gradient(f, net.W)']
  return joinPieces([
    ['import numpy as np', 'np.set_printoptions(precision=17)  # all digits', ...(isSingle ? SINGLE : [])],
    [
      `x = ${array(inputs)}`,
      `t = np.array(${listLiteral(targets, numberLiteral)})  # the right class of each sample`,
      `W = ${array(weights)}`,
    ],
    SOFTMAX,
    crossEntropy(program),
    NETWORK,
    numericalGradient({ name: 'W', method: 'central', h: scalarLiteral(h, program.precision) }),
    ['net = simpleNet(W)', 'f = lambda w: net.loss(x, t)  # never reads w: the loss reads net.W'],
    [`print(${loss})`, `print(${slopes})`],
    [...descend(program), `print(${loss})`],
  ])
}

const SINGLE = [
  '# In float32 the last digits of exp and log are other ones from machine to machine. A difference makes much of them:',
  '# the slopes agree with Downhill in about three digits.',
]

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

function crossEntropy({ epsilon, precision }: Pick<LayerProgram, 'epsilon' | 'precision'>): string[] {
  return [
    'def cross_entropy(p, t):',
    '    right = p[np.arange(len(t)), t]',
    `    return -np.mean(np.log(right + ${scalarLiteral(epsilon, precision)}))`,
  ]
}

function descend({
  steps,
  learningRate,
  precision,
}: Pick<LayerProgram, 'steps' | 'learningRate' | 'precision'>): string[] {
  return [
    `for step in range(${String(steps)}):`,
    `    net.W -= ${scalarLiteral(learningRate, precision)}*numerical_gradient(f, net.W)`,
  ]
}
