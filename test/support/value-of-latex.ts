const functions: Readonly<Record<string, (a: number) => number>> = {
  '\\sin': Math.sin,
  '\\cos': Math.cos,
  '\\sinh': Math.sinh,
  '\\cosh': Math.cosh,
  '\\ln': Math.log,
  '\\sqrt': Math.sqrt,
  '\\operatorname{sign}': Math.sign,
  '\\operatorname{step}': (a) => (a > 0 ? 1 : 0),
  '\\operatorname{sigmoid}': (a) => 1 / (1 + Math.exp(-a)),
}
const TOKEN = /\\operatorname\{[a-z]+\}|\\[a-z]+|\d+(?:\.\d+)?|[-+^(){}e]/g

/** Computes the arithmetic that the chapter on the backward pass writes in LaTeX: numbers, fractions, powers, functions. */
export function valueOfLatex(latex: string): number {
  const tokens = latex.match(TOKEN) ?? []
  let at = 0
  const take = () => tokens[at++] ?? ''
  const isNext = (token: string) => tokens[at] === token && ++at > 0

  function sum(): number {
    let value = product()
    for (;;) {
      if (isNext('+')) value += product()
      else if (isNext('-')) value -= product()
      else return value
    }
  }

  function product(): number {
    if (isNext('-')) return -product()
    let value = power()
    for (;;) {
      if (isNext('\\cdot') || isNext('\\times')) value *= power()
      else if (at < tokens.length && !/^[-+)}]$/.test(tokens[at] ?? '')) value *= power()
      else return value
    }
  }

  function power(): number {
    const base = atom()
    return isNext('^') ? base ** atom() : base
  }

  function atom(): number {
    const token = take()
    if (token === '(' || token === '{') {
      const value = sum()
      take()
      return value
    }
    if (token === 'e') return Math.E
    if (token === '\\frac') return atom() / atom()
    const named = functions[token]
    if (!named) return Number(token)
    const exponent = isNext('^') ? atom() : 1
    return named(atom()) ** exponent
  }

  const value = sum()
  if (at !== tokens.length) throw new Error(`${latex} is not read to its end`)
  return value
}
