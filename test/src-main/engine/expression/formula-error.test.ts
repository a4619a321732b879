import { describe, expect, it } from 'vitest'
import { compileFormula, FormulaError } from '../../../../src-main/engine'
import { FailureError } from '../../../../src-main/contract/failure'

function errorOf(text: string): FormulaError {
  try {
    compileFormula(text)
  } catch (error) {
    if (error instanceof FormulaError) return error
    throw error
  }
  throw new Error(`${text} compiled`)
}

describe('a text that is no formula', () => {
  it.each([
    ['', 'empty', 0, ''],
    ['   ', 'empty', 0, ''],
    ['x = 3', 'assignment', 2, '='],
    ['x := 3', 'assignment', 2, ':='],
    ['x0 = x1', 'assignment', 3, '='],
    ['2 cm', 'unit', 2, 'cm'],
    ['x to y', 'unit', 2, 'to'],
    ['x + "a"', 'string', 4, '"a"'],
    ["x'", 'string', 1, "'"],
    ['x + foo', 'unknown-name', 4, 'foo'],
    ['foo(x)', 'unknown-name', 0, 'foo'],
    ['x + constructor', 'unknown-name', 4, 'constructor'],
    ['toString(x)', 'unknown-name', 0, 'toString'],
    ['__proto__', 'unknown-name', 0, '__proto__'],
    ['hasOwnProperty', 'unknown-name', 0, 'hasOwnProperty'],
    ['add(x, y)', 'unknown-name', 0, 'add'],
    ['x00', 'unknown-name', 0, 'x00'],
    ['null', 'unknown-name', 0, 'null'],
    ['[1, 2]', 'matrix', 0, '['],
    ['y[0]', 'matrix', 1, '['],
    ['{x: 1}', 'latex', 0, '{'],
    ['1:3', 'matrix', 1, ':'],
    ['x .* y', 'matrix', 2, '.*'],
    ['true', 'boolean', 0, 'true'],
    ['x and y', 'boolean', 2, 'and'],
    ['x && y', 'boolean', 2, '&&'],
    ['x == y', 'comparison', 2, '=='],
    ['x <= y', 'comparison', 2, '<='],
    ['x ? 1 : 2', 'conditional', 2, '?'],
    ['x ?? y', 'conditional', 2, '??'],
    ['x # hill', 'comment', 2, '# hill'],
    ['x; y', 'several-statements', 1, ';'],
    ['x\ny', 'several-statements', 1, '\n'],
    ['5!', 'factorial', 1, '!'],
    ['5 % x', 'percent', 2, '%'],
    ['5 mod x', 'percent', 2, 'mod'],
    ['x + 0x1F', 'number-base', 4, '0x1F'],
    ['0b1', 'number-base', 0, '0b1'],
    ['0o7', 'number-base', 0, '0o7'],
    ['2 i', 'imaginary', 2, 'i'],
    ['NaN', 'not-finite', 0, 'NaN'],
    ['x + Infinity', 'not-finite', 4, 'Infinity'],
    ['∞', 'not-finite', 0, '∞'],
    ['x + 1e999', 'number-too-large', 4, '1e999'],
    ['x + sin', 'function-without-arguments', 4, 'sin'],
    ['sin x', 'function-without-arguments', 0, 'sin'],
    ['x + sin()', 'argument-count', 4, 'sin'],
    ['sin(x, y)', 'argument-count', 0, 'sin'],
    ['cos(x) + max()', 'argument-count', 9, 'max'],
    ['cos(x) + max(x)', 'one-argument', 9, 'max(x)'],
    ['2*sum(x^2)', 'reduction', 2, 'sum(x^2)'],
    ['mean(x, y)', 'argument-count', 0, 'mean'],
    ['sin(pow(x))', 'argument-count', 4, 'pow'],
    ['x + x8', 'too-many-variables', 4, 'x8'],
    ['x12345', 'too-many-variables', 0, 'x12345'],
    ['(x', 'unclosed-bracket', 0, '('],
    ['x)', 'unopened-bracket', 1, ')'],
    ['x + * y', 'syntax', 4, '*'],
    ['1 2', 'syntax', 2, '2'],
    ['1.2.3', 'syntax', 3, '.3'],
    ['x, y', 'syntax', 1, ','],
    ['()', 'syntax', 1, ')'],
    ['x +', 'unfinished', 2, '+'],
    ['x²^', 'unfinished', 2, '^'],
    ['x + 😀', 'unexpected-character', 4, '😀'],
    ['x + あ', 'unknown-name', 4, 'あ'],
    ['x @ y', 'unexpected-character', 2, '@'],
    ['ｘ＋ｆｏｏ', 'unknown-name', 2, 'ｆｏｏ'],
  ])('%j is refused: %s at %d', (text, kind, position, offending) => {
    const error = errorOf(text)
    expect(error).toBeInstanceOf(FailureError)
    expect({ kind: error.kind, position: error.position, text: error.text }).toStrictEqual({
      kind,
      position,
      text: offending,
    })
    expect(error.failure).toMatchObject({ kind, key: `error.formula.${kind}`, position, values: { text: offending } })
  })

  it('says which limit was passed', () => {
    expect(errorOf('x8').failure.values).toMatchObject({ limit: 8 })
    expect(errorOf('x+'.repeat(1000) + 'x').failure).toMatchObject({
      kind: 'too-long',
      position: 2000,
      values: { limit: 2000 },
    })
    expect(errorOf('1+2+3+'.repeat(333) + '1').failure).toMatchObject({
      kind: 'too-many-nodes',
      values: { limit: 1000 },
    })
  })
})

describe('monsters of 2,000 characters', () => {
  it.each([
    ['a sum of 1,000 terms', 'x+'.repeat(999) + 'x'],
    ['a product of 1,000 factors', 'x '.repeat(999) + 'x'],
    ['a tower of 1,000 powers', 'x^'.repeat(999) + 'x'],
    ['a hundred brackets', '('.repeat(100) + 'x' + ')'.repeat(100)],
    ['a hundred calls', 'sin('.repeat(100) + 'x' + ')'.repeat(100)],
  ])('%s compiles', (_name, text) => {
    expect(compileFormula(text).dimension).toBe(1)
  })

  it.each([
    ['brackets', '('.repeat(999) + 'x' + ')'.repeat(999), 'too-deep'],
    ['open brackets', '('.repeat(2000), 'too-deep'],
    ['calls', 'sin('.repeat(399) + 'x' + ')'.repeat(399), 'too-deep'],
    ['minus signs', '-'.repeat(1999) + 'x', 'too-deep'],
    ['plus signs', '+'.repeat(1999) + 'x', 'too-deep'],
    ['negative powers', 'x^-'.repeat(660) + 'x', 'too-deep'],
    ['divisions', '1/2/3/'.repeat(333) + '1', 'too-many-nodes'],
    ['superscripts', 'x' + '²'.repeat(1999), 'number-too-large'],
    ['digits', '9'.repeat(2000), 'number-too-large'],
  ])('%s are refused by name', (_name, text, kind) => {
    expect(errorOf(text).kind).toBe(kind)
  })
})
