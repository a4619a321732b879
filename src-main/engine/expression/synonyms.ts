/** What other libraries and textbooks call a function or a constant of the language. */
const synonyms = new Map<string, string>([
  ['ln', 'log'],
  ['arcsin', 'asin'],
  ['arccos', 'acos'],
  ['arctan', 'atan'],
  ['power', 'pow'],
  ['absolute', 'abs'],
  ['fabs', 'abs'],
  ['sgn', 'sign'],
  ['expit', 'sigmoid'],
  ['logistic', 'sigmoid'],
  ['maximum', 'max'],
  ['minimum', 'min'],
  ['amax', 'max'],
  ['amin', 'min'],
  ['√', 'sqrt'],
  ['∛', 'cbrt'],
  ['π', 'pi'],
  ['PI', 'pi'],
])

/** The language's own name for what goes by `name`. */
export function ownName(name: string): string {
  return synonyms.get(name) ?? name
}

/** What people write for functions that the language has not, each at x0. */
const substitutes = new Map<string, string>([
  ['cot', '1/tan(x0)'],
  ['sec', '1/cos(x0)'],
  ['csc', '1/sin(x0)'],
  ['cosec', '1/sin(x0)'],
  ['tg', 'tan(x0)'],
  ['lg', 'log10(x0)'],
  ['lb', 'log2(x0)'],
  ['log_2', 'log2(x0)'],
  ['log_10', 'log10(x0)'],
  ['log_e', 'log(x0)'],
  ['log1p', 'log(1 + x0)'],
  ['expm1', 'exp(x0) - 1'],
  ['exp2', '2^x0'],
  ['asinh', 'log(x0 + sqrt(x0^2 + 1))'],
  ['arcsinh', 'log(x0 + sqrt(x0^2 + 1))'],
  ['acosh', 'log(x0 + sqrt(x0^2 - 1))'],
  ['arccosh', 'log(x0 + sqrt(x0^2 - 1))'],
  ['atanh', 'log((1 + x0)/(1 - x0))/2'],
  ['arctanh', 'log((1 + x0)/(1 - x0))/2'],
  ['hypot', 'sqrt(x0^2 + x1^2)'],
  ['norm', 'sqrt(x0^2 + x1^2)'],
  ['dot', 'x0*x1'],
  ['heaviside', 'step(x0)'],
  ['where', 'step(x0)'],
  ['silu', 'x0*sigmoid(x0)'],
  ['swish', 'x0*sigmoid(x0)'],
])

/** Another way to write a function that the language has not, at x0; undefined where none is known. */
export function substituteFor(name: string): string | undefined {
  return substitutes.get(name)
}
