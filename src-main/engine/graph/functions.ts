import type { NamedPrimitive } from './primitive'

/** 1/(1 + exp(-a)), without overflow for large |a|. */
function sigmoid(a: number): number {
  if (a >= 0) return 1 / (1 + Math.exp(-a))
  const growth = Math.exp(a)
  return growth / (1 + growth)
}

/** Derivative of a^b by a. a^0 is 1 everywhere, at a = 0 too, so its derivative is 0 and not 0 · ∞. */
function powByBase(a: number, b: number): number {
  return b === 0 ? 0 : b * Math.pow(a, b - 1)
}

/** Derivative of a^b by b. Along a = 0 the value stays 0 for b > 0, so the derivative is 0 and not 0 · ∞. */
function powByExponent(a: number, b: number, value: number): number {
  return a === 0 && b >= 0 ? 0 : Math.log(a) * value
}

/**
 * The functions of the language. Adding one is adding a row here (and its words to the help); how it is spelled elsewhere is
 * in tables of their own, and the compiler names the one that lacks it.
 */
export const functions = {
  // d sin a = cos a da
  sin: { operands: 1, forward: (a) => Math.sin(a), derivatives: [(a) => Math.cos(a)] },

  // d cos a = -sin a da
  cos: { operands: 1, forward: (a) => Math.cos(a), derivatives: [(a) => -Math.sin(a)] },

  // d tan a = (1 + tan² a) da
  tan: { operands: 1, forward: (a) => Math.tan(a), derivatives: [(_a, _b, t) => 1 + t * t] },

  // d asin a = da / √(1 - a²)
  asin: {
    operands: 1,
    forward: (a) => Math.asin(a),
    derivatives: [(a) => 1 / Math.sqrt((1 - a) * (1 + a))],
  },

  // d acos a = -da / √(1 - a²)
  acos: {
    operands: 1,
    forward: (a) => Math.acos(a),
    derivatives: [(a) => -1 / Math.sqrt((1 - a) * (1 + a))],
  },

  // d atan a = da / (1 + a²)
  atan: { operands: 1, forward: (a) => Math.atan(a), derivatives: [(a) => 1 / (1 + a * a)] },

  // d sinh a = cosh a da
  sinh: { operands: 1, forward: (a) => Math.sinh(a), derivatives: [(a) => Math.cosh(a)] },

  // d cosh a = sinh a da
  cosh: { operands: 1, forward: (a) => Math.cosh(a), derivatives: [(a) => Math.sinh(a)] },

  // d tanh a = da / cosh² a; not 1 - tanh², which is 0 as soon as tanh rounds to 1
  tanh: {
    operands: 1,
    forward: (a) => Math.tanh(a),
    derivatives: [(a) => 1 / Math.cosh(a) ** 2],
  },

  // d exp a = exp a da
  exp: { operands: 1, forward: (a) => Math.exp(a), derivatives: [(_a, _b, value) => value] },

  // d log a = da / a, where log a is a number: a ≥ 0
  log: {
    operands: 1,
    forward: (a) => Math.log(a),
    derivatives: [(a) => (a < 0 ? NaN : 1 / a)],
  },

  // d log10 a = da / (a ln 10)
  log10: {
    operands: 1,
    forward: (a) => Math.log10(a),
    derivatives: [(a) => (a < 0 ? NaN : 1 / (a * Math.LN10))],
  },

  // d log2 a = da / (a ln 2)
  log2: {
    operands: 1,
    forward: (a) => Math.log2(a),
    derivatives: [(a) => (a < 0 ? NaN : 1 / (a * Math.LN2))],
  },

  // d √a = da / (2√a)
  sqrt: {
    operands: 1,
    forward: (a) => Math.sqrt(a),
    derivatives: [(_a, _b, value) => 1 / (2 * value)],
  },

  // d ∛a = da / (3(∛a)²)
  cbrt: {
    operands: 1,
    forward: (a) => Math.cbrt(a),
    derivatives: [(_a, _b, value) => 1 / (3 * value * value)],
  },

  // d|a| = sign(a) da; 0 in the corner at 0
  abs: {
    operands: 1,
    forward: (a) => Math.abs(a),
    derivatives: [(a) => Math.sign(a)],
  },

  // d min(a, b, …) = da where a is smallest, db where b is, …; even shares at a tie, as PyTorch's amin does
  min: {
    operands: 2,
    allowsMore: true,
    reduces: true,
    forward: (a, b) => Math.min(a, b),
    derivatives: 'evenly',
  },

  // d max(a, b, …) = da where a is largest, db where b is, …; even shares at a tie, as PyTorch's amax does
  max: {
    operands: 2,
    allowsMore: true,
    reduces: true,
    forward: (a, b) => Math.max(a, b),
    derivatives: 'evenly',
  },

  // d a^b = b a^(b-1) da + log(a) a^b db
  pow: {
    operands: 2,
    forward: (a, b) => Math.pow(a, b),
    derivatives: [powByBase, powByExponent],
  },

  // -1, 0 or 1; d sign = 0 wherever it exists, and taken as 0 at the jump
  sign: { operands: 1, forward: (a) => Math.sign(a), derivatives: [() => 0] },

  // 1 for a > 0, else 0, as the textbook's step function; d step = 0 wherever it exists, and taken as 0 at the jump
  step: {
    operands: 1,
    forward: (a) => (a > 0 ? 1 : a <= 0 ? 0 : NaN),
    derivatives: [() => 0],
  },

  // d sigmoid a = sigmoid(a) sigmoid(-a) da; not s(1 - s), which is 0 as soon as s rounds to 1
  sigmoid: {
    operands: 1,
    forward: sigmoid,
    derivatives: [(a) => sigmoid(a) * sigmoid(-a)],
  },

  // d relu a = da for a > 0, else 0; 0 in the corner at 0
  relu: {
    operands: 1,
    forward: (a) => (a <= 0 ? 0 : a),
    derivatives: [(a) => (a > 0 ? 1 : 0)],
  },

  // softplus a = log(1 + exp a), written so that exp never overflows; d softplus a = sigmoid(a) da
  softplus: {
    operands: 1,
    forward: (a) => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a))),
    derivatives: [sigmoid],
  },
} as const satisfies Record<string, NamedPrimitive>
