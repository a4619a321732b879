import { describe, expect, it } from 'vitest'
import { exportLayerCode } from '../../../../src-main/engine'
import { textbookLayer, textbookWeights } from '../../../support/textbook-layer'
import { failureOf } from '../failure-of'

const request = { layer: textbookLayer, weights: textbookWeights, h: 1e-4, learningRate: 0.1, steps: 100 }

describe('the textbook’s layer, exported', () => {
  const { numpy, pytorch } = exportLayerCode(request)

  it('is in NumPy the textbook’s class, whose loss reads its own W', () => {
    expect(numpy).toContain('x = np.array([[0.6, 0.9]])\nt = np.array([2])')
    expect(numpy).toContain('    [0.47355232, 0.9977393, 0.84668094],\n    [0.85557411, 0.03563661, 0.69422093],\n')
    for (const name of ['class simpleNet:', 'def predict(self, x):', 'def loss(self, x, t):'])
      expect(numpy).toContain(name)
    expect(numpy).toContain('f = lambda w: net.loss(x, t)')
  })

  it('subtracts the largest score, keeps the epsilon, and nudges in place', () => {
    expect(numpy).toContain('np.exp(a - np.max(a, axis=1, keepdims=True))')
    expect(numpy).toContain('np.log(right + 1e-7)')
    expect(pytorch).toContain('torch.log(right + 1e-7)')
    expect(pytorch).not.toContain('log_softmax')
    expect(numpy).toContain('def numerical_gradient(f, W, h=0.0001):')
    expect(numpy).toContain('        W[i] = kept + h\n        above = f(W)\n')
  })

  it('descends in both by the learning rate and steps that are set', () => {
    const { numpy, pytorch } = exportLayerCode({ ...request, learningRate: 10, steps: 7 })
    expect(numpy).toContain('for step in range(7):\n    net.W -= 10*numerical_gradient(f, net.W)\n')
    expect(pytorch).toContain('for step in range(7):\n    W.grad = None')
    expect(pytorch).toContain('        W -= 10*W.grad\n')
  })
})

it('a target as a row is written as the number of its class, and another epsilon as it is', () => {
  const { numpy } = exportLayerCode({ ...request, layer: { ...textbookLayer, targets: [[0, 1, 0]], epsilon: 0.5 } })
  expect(numpy).toContain('t = np.array([1])')
  expect(numpy).toContain('np.log(right + 0.5)')
})

describe('what cannot be exported', () => {
  it.each([
    ['too few weights', 'weight-count', { weights: [1, 2] }],
    ['a class that there is not', 'layer-target', { layer: { ...textbookLayer, targets: [3] } }],
    ['no learning rate', 'learning-rate', { learningRate: 0 }],
    ['half a step', 'steps', { steps: 0.5 }],
    ['no nudge', 'h', { h: 0 }],
  ])('%s', (_name, kind, wrong) => {
    expect(failureOf(() => exportLayerCode({ ...request, ...wrong }))).toMatchObject({ kind })
  })
})
