import type { Primitive } from './primitive'

/** Arithmetic: what `+ - * /` and the unary minus become. `^` becomes the function `pow`. */
export const operators = {
  // d(a+b) = da + db
  add: { operands: 2, forward: (a, b) => a + b, derivatives: [() => 1, () => 1] },

  // d(a-b) = da - db
  subtract: { operands: 2, forward: (a, b) => a - b, derivatives: [() => 1, () => -1] },

  // d(ab) = b da + a db
  multiply: { operands: 2, forward: (a, b) => a * b, derivatives: [(_a, b) => b, (a) => a] },

  // d(a/b) = da/b - (a/b) db/b
  divide: { operands: 2, forward: (a, b) => a / b, derivatives: [(_a, b) => 1 / b, (_a, b, value) => -value / b] },

  // d(-a) = -da
  negate: { operands: 1, forward: (a) => -a, derivatives: [() => -1] },
} as const satisfies Record<string, Primitive>
