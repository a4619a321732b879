import type { Ties } from '../../contract/inspection'
import type { Precision } from '../../contract/spec'
import { ATOM, bracket } from '../expression/bracket'
import type { PrimitiveName } from '../graph/primitives'
import type { ReductionName } from '../graph/reductions'
import { call, pythonOperators, type Library, type Spelling } from './python'

/** Of two, PyTorch's own, which shares a gradient evenly at a tie; one inside another would not, so more go on a stack. */
function compared(ofTwo: string, ofMany: string, ofStack: string): Spelling {
  const helper = `def ${ofMany}(*values):
    return ${ofStack}(torch.stack(torch.broadcast_tensors(*values)), dim=0)`
  return (...operands) => (operands.length > 2 ? call(ofMany, helper) : call(ofTwo))(...operands)
}

// Of NaN PyTorch's sign is 0, and so is this.
const step = `def step(a):
    return torch.sign(torch.relu(a))  # 1 where a > 0, else 0`

// PyTorch's softplus takes a itself above 20, and its logaddexp loses digits near 0.
const softplus = `def softplus(a):
    return -torch.nn.functional.logsigmoid(-a)  # log(1 + exp(a)), without overflow`

// PyTorch has no cube root, and its power of a negative number is NaN.
const cbrt = `def cbrt(a):
    return torch.sign(a)*torch.abs(a)**(1/3)`

const primitives: Readonly<Record<PrimitiveName, Spelling>> = {
  ...pythonOperators,
  sin: call('torch.sin'),
  cos: call('torch.cos'),
  tan: call('torch.tan'),
  asin: call('torch.asin'),
  acos: call('torch.acos'),
  atan: call('torch.atan'),
  sinh: call('torch.sinh'),
  cosh: call('torch.cosh'),
  tanh: call('torch.tanh'),
  exp: call('torch.exp'),
  log: call('torch.log'),
  log10: call('torch.log10'),
  log2: call('torch.log2'),
  sqrt: call('torch.sqrt'),
  cbrt: call('cbrt', cbrt),
  abs: call('torch.abs'),
  min: compared('torch.minimum', 'smallest', 'torch.amin'),
  max: compared('torch.maximum', 'largest', 'torch.amax'),
  sign: call('torch.sign'),
  step: call('step', step),
  sigmoid: call('torch.sigmoid'),
  relu: call('torch.relu'),
  softplus: call('softplus', softplus),
}

/** The full maximum and minimum share a gradient evenly among equal ones, those along a dimension give it to the first. */
const reductions: Readonly<Record<Ties, Readonly<Record<ReductionName, Spelling>>>> = {
  even: {
    sum: call('torch.sum'),
    mean: call('torch.mean'),
    max: call('torch.max'),
    min: call('torch.min'),
  },
  first: {
    sum: call('torch.sum'),
    mean: call('torch.mean'),
    max: alongDimension('max'),
    min: alongDimension('min'),
  },
}

function alongDimension(name: string): Spelling {
  return (...operands) => ({
    text: `${operands.map((operand) => bracket(operand, ATOM)).join('')}.${name}(dim=0).values`,
    tightness: ATOM,
  })
}

/** PyTorch, for values and the backward pass. */
export function pytorch(precision: Precision, ties: Ties): Library {
  const typed: Library['typed'] = ({ text }) => ({
    text: `torch.tensor(${text}, dtype=torch.${precision})`,
    tightness: ATOM,
  })
  return {
    constants: { pi: 'torch.pi', e: 'torch.e' },
    primitives,
    reductions: reductions[ties],
    typed,
    taken: (operands) => operands.map((operand) => (operand.number === undefined ? operand : typed(operand))),
  }
}
