import { describe, expect, test } from 'vitest'
import { MAX_LISTED_POINTS } from '../../../src-main/contract/limits'
import { parseRequest } from '../../../src-main/contract/parse-request'
import { bowlDescent } from '../../support/descents'

const refuse = (name: unknown, request: unknown) => {
  const result = parseRequest(name as 'descend', request)
  if (result.ok) throw new Error('The request was not refused')
  return result.failure
}

/** An array, and how many of its items were looked at. */
function watchedArray(length: number, item: unknown) {
  let looks = 0
  const items = new Proxy(new Array<unknown>(length).fill(item), {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++
      return Reflect.get(target, key, receiver) as unknown
    },
  })
  return { items, looks: () => looks }
}

test('a request that fits comes back as the contract knows it, without what it does not know', () => {
  const result = parseRequest('descend', { ...bowlDescent, intruder: 'x' })
  expect(result).toEqual({ ok: true, value: bowlDescent })
})

test('a request that does not fit is refused with its field, what is expected there and what came', () => {
  expect(refuse('descend', { ...bowlDescent, steps: 2_000_000 })).toEqual({
    kind: 'bad-request',
    key: 'error.badRequest',
    values: { call: 'descend', field: 'steps', expected: '<=1000000', received: '2000000' },
  })
  const optimizer = { kind: 'gradient-descent', learningRate: -1 }
  expect(refuse('descend', { ...bowlDescent, optimizer }).values).toMatchObject({
    field: 'optimizer.learningRate',
    received: '-1',
  })
  expect(refuse('descend', undefined)).toMatchObject({ kind: 'bad-request', values: { field: '' } })
})

test('an objective is of a kind that the contract knows; a point may have 64 coordinates', () => {
  const start = new Array<number>(64).fill(0)
  expect(parseRequest('descend', { ...bowlDescent, start }).ok).toBe(true)
  expect(refuse('descend', { ...bowlDescent, start: [...start, 0] }).values).toMatchObject({ field: 'start' })
  const objective = { kind: 'telepathy', text: 'x0' }
  expect(refuse('descend', { ...bowlDescent, objective }).values).toMatchObject({ field: 'objective.kind' })
})

test('a layer that does not fit together is refused with the row and the column', () => {
  const layer = { kind: 'softmax-layer', inputs: [[1], [2]], targets: [0, 1], classes: 2 }
  const field = (wrong: object) =>
    refuse('descend', { ...bowlDescent, start: [0, 0], objective: { ...layer, ...wrong } }).values['field']
  expect(parseRequest('descend', { ...bowlDescent, start: [0, 0], objective: layer }).ok).toBe(true)
  expect(field({ inputs: [[1], [NaN]] })).toBe('objective.inputs.1.0')
  expect(field({ inputs: [[1], [2, 3]] })).toBe('objective.inputs.1')
  expect(field({ targets: [0, 2] })).toBe('objective.targets.1')
  expect(field({ targets: [0] })).toBe('objective.targets')
  expect(field({ classes: 99 })).toBe('objective.classes')
  expect(refuse('readNetwork', { layer: { ...layer, classes: 1 }, weights: [0, 0], h: 1 }).values['field']).toBe('layer.classes') // prettier-ignore
})

test('a request about a formula takes no point of more coordinates than a formula has variables', () => {
  const request = (length: number) => ({ formula: 'x0', point: new Array<number>(length).fill(0) })
  expect(parseRequest('slice', request(8)).ok).toBe(true)
  expect(refuse('slice', request(9)).values).toMatchObject({ field: 'point', expected: '<=8' })
})

describe('a name', () => {
  test.each(['format', 'toString', '__proto__', 'constructor', ''])('%j that is no call is refused', (name) => {
    expect(refuse(name, {})).toMatchObject({ kind: 'bad-request', values: { call: name, received: name } })
  })

  test.each([
    ['an array', ['compileFormula']],
    ['an object that turns into a name', { toString: () => 'compileFormula' }],
    ['an object that throws when it is turned into a text', { toString: () => JSON.parse('{') as string }],
    ['nothing', undefined],
    ['a symbol', Symbol('compileFormula')],
  ])('that is %s is refused as a bad request', (_what, name) => {
    expect(refuse(name, { text: 'x0' })).toMatchObject({ kind: 'bad-request', values: { received: typeof name } })
  })
})

describe('what a hostile page sends costs nothing', () => {
  test('a list that is too long is refused before any of its items is looked at', () => {
    const points = watchedArray(1_000_000, 'wrong')
    const derivative = { method: 'backward', h: 1 }
    const { values } = refuse('listGradients', {
      objective: { kind: 'formula', text: 'x0' },
      points: points.items,
      derivative,
    })
    expect(values).toMatchObject({ field: 'points', expected: `<=${String(MAX_LISTED_POINTS)}`, received: '1000000' })
    expect(points.looks()).toBe(0)
  })

  test('wrong items are refused at the first one', () => {
    const points = watchedArray(MAX_LISTED_POINTS, 'wrong')
    const { values } = refuse('listGradients', {
      objective: { kind: 'formula', text: 'x0' },
      points: points.items,
      derivative: 'wrong too',
    })
    expect(values).toMatchObject({ field: 'points.0' })
    expect(points.looks()).toBe(1)
  })

  test('a text is repeated by its first 80 characters, wherever it stands', () => {
    const long = 'x'.repeat(1_000_000)
    const cut = `${'x'.repeat(80)}…`
    expect(refuse(long, {}).values).toMatchObject({ call: cut, received: cut })
    const { values } = refuse('descend', { ...bowlDescent, precision: long })
    expect(values['received']).toBe(`"${'x'.repeat(79)}…`)
    expect(JSON.stringify(values).length).toBeLessThan(400)
  })
})
