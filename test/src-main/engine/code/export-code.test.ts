import { describe, expect, it } from 'vitest'
import { exportCode } from '../../../../src-main/engine'
import { samples } from '../../../support/export-cases'
import { failureOf } from '../failure-of'

describe('the textbook’s 17 samples of 2x² + 2, exported', () => {
  const { numpy, pytorch } = exportCode('2*x0^2+2', { x0: samples }, { precision: 'float32', reduce: 'sum' })

  it('are a few lines of PyTorch', () => {
    expect(pytorch).toBe(`import torch

x0 = torch.arange(-2.0, 2.25, 0.25, dtype=torch.float32, requires_grad=True)

y = 2*x0**2 + 2
z = torch.sum(y)
z.backward()

print(z)
print(x0.grad)
`)
  })

  it('are in NumPy a function, the textbook’s numerical gradient, and both printed', () => {
    expect(numpy).toContain('x0 = np.arange(-2.0, 2.25, 0.25, dtype=np.float32)\n')
    expect(numpy).toContain('def f(x0):\n    y = 2*x0**2 + 2\n    z = np.sum(y)\n    return z\n')
    expect(numpy).toContain('# NumPy has no backward pass')
    expect(numpy).toContain('def numerical_gradient(f, x, h=1e-2):')
    expect(numpy).toMatch(/print\(f\(x0\)\)\nprint\(numerical_gradient\(lambda: f\(x0\), x0\)\)\n$/)
  })
})

describe('what makes one number of a list', () => {
  const pytorchOf = (reduce: 'loop' | 'mean' | 'max', ties: 'even' | 'first' = 'even') =>
    exportCode('2*x0', { x0: [1, 2] }, { reduce, ties }).pytorch

  it('is a Python loop where a loop is meant', () => {
    expect(pytorchOf('loop')).toContain('y = 2*x0\nz = 0\nfor yk in y:\n    z = z + yk\nz.backward()\n')
    expect(exportCode('2*x0', { x0: [1, 2] }, { reduce: 'loop' }).numpy).toContain(
      '    for yk in y:\n        z = z + yk\n',
    )
  })

  it('is the full maximum where equal ones share, and the one along a dimension where the first takes all', () => {
    expect(pytorchOf('max')).toContain('z = torch.max(y)\n')
    expect(pytorchOf('max', 'first')).toContain('z = y.max(dim=0).values\n')
  })

  it('is left out where the formula gives one number', () => {
    const { pytorch } = exportCode('sum(x0)', { x0: [1, 2] }, { reduce: 'mean' })
    expect(pytorch).toContain('z = torch.sum(x0)\nz.backward()\n')
  })

  it('is a vector where there is one', () => {
    const { numpy, pytorch } = exportCode('2*x0', { x0: [1, 2] }, { vector: [1, 0.5] })
    expect(pytorch).toContain('y.backward(torch.tensor([1.0, 0.5], dtype=torch.float64))\n')
    expect(numpy).toContain('np.sum(v*f(x0))')
  })

  it('is told to be missing where it is', () => {
    const { numpy, pytorch } = exportCode('2*x0', { x0: [1, 2] })
    expect(pytorch).toContain('y.backward()  # raises: y is a list')
    expect(numpy).toContain('# a list: only one number has a gradient')
    expect(numpy).not.toContain('numerical_gradient')
  })
})

describe('a formula in Python', () => {
  const formulaOf = (formula: string) => {
    const { numpy } = exportCode(formula, { x0: 1, x1: 2 })
    return /z = (.*)\n/.exec(numpy)?.[1]
  }

  it.each([
    ['x^2 + y²', 'x0**2 + x1**2'],
    ['x - (y - 1)', 'x0 - (x1 - 1)'],
    ['2pi x / 3y', '2*np.pi*x0/(3*x1)'],
    ['-x^2', '-x0**2'],
    ['(-x)^2', '(-x0)**2'],
    ['max(x, y, 1)', 'np.maximum(np.maximum(x0, x1), 1)'],
    ['x/3 + 1/3', 'x0/3 + 1/3'],
    ['x + 1/0', 'x0 + np.float64(1)/0'],
  ])('%s', (formula, python) => {
    expect(formulaOf(formula)).toBe(python)
  })

  it('brings its own functions where the library has none, each once', () => {
    const { numpy, pytorch } = exportCode('sigmoid(x0) + sigmoid(2x0)', { x0: 1 })
    expect(numpy.match(/def sigmoid/g)).toHaveLength(1)
    expect(pytorch).not.toContain('def ')
  })

  it('names only the variables that it has', () => {
    const { numpy, pytorch } = exportCode('x1', { x0: 1, x1: 2 })
    expect(numpy + pytorch).not.toContain('x0')
  })

  it('without a variable has no backward pass', () => {
    expect(exportCode('2 + 3', {}).pytorch).not.toContain('backward')
  })
})

describe('samples in Python', () => {
  const heldOf = (x0: number[]) => /x0 = ([^]*?)\n\n/.exec(exportCode('sum(x0)', { x0 }).numpy)?.[1]

  it('are a range where it gives the very same numbers', () => {
    expect(heldOf([3, 2, 1, 0, -1])).toBe('np.arange(3.0, -2.0, -1.0)')
  })

  it.each([
    ['tenths, which a range would round otherwise', [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    ['unequal steps', [0, 1, 2, 3, 5]],
    ['equal numbers', [1, 1, 1, 1, 1]],
    ['few numbers', [1, 2, 3]],
    ['a negative zero', [-2, -1, -0, 1, 2]],
  ])('are written out: %s', (_name, x0) => {
    expect(heldOf(x0)).toMatch(/^np.array\(\[/)
  })

  it('are floats, of which none is lost in a long list', () => {
    const many = Array.from({ length: 20 }, (_, i) => i * i)
    expect((heldOf(many)?.match(/[0-9.]+(?=[,\]])/g) ?? []).map(Number)).toEqual(many)
    expect(heldOf([1, -0, 1e21, 1e-7])).toBe('np.array([1.0, -0.0, 1e+21, 1e-7])')
  })
})

describe('what cannot be exported', () => {
  it.each([
    ['a variable without a value', 'input-missing', () => exportCode('x0*x1', { x0: 1 })],
    ['lists of two lengths', 'sizes-differ', () => exportCode('x0*x1', { x0: [1, 2], x1: [1, 2, 3] })],
    ['a vector of another length', 'vector-length', () => exportCode('x0', { x0: [1, 2] }, { vector: [1] })],
    ['an infinite input', 'inputs', () => exportCode('x0', { x0: Infinity })],
  ])('%s', (_name, kind, run) => {
    expect(failureOf(run)).toMatchObject({ kind })
  })
})
