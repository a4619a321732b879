import { describe, expect, it } from 'vitest'
import { constants } from '../../../src-main/engine/expression/expression'
import { compileFormula, compileShapedFormula } from '../../../src-main/engine/graph/compiled-formula'
import { functions } from '../../../src-main/engine/graph/functions'
import { operators } from '../../../src-main/engine/graph/operators'
import { reductions } from '../../../src-main/engine/graph/reductions'
import { differentiate, evaluate, inspect } from '../../../src-main/engine'
import { EXAMPLE_START, formulaGroups, type FormulaGroupName } from '../../../src-renderer/help/formula-rows'

const rowsOf = (name: FormulaGroupName) => formulaGroups.find(({ group }) => group === name)?.rows ?? []
const ids = (name: FormulaGroupName) => rowsOf(name).map(({ id }) => id)
const compiled = formulaGroups.filter(({ group }) => group !== 'reductions').flatMap(({ rows }) => rows)

function primitivesIn(formula: string): string[] {
  return compileFormula(formula).graph.nodes.flatMap((node) => (node.kind === 'operation' ? [node.primitive] : []))
}

describe('the help on formulas', () => {
  it('has every function of the engine', () => {
    expect(ids('functions').sort()).toEqual(Object.keys(functions).sort())
  })

  it('has every operator of the engine, and the power', () => {
    expect(ids('operators').sort()).toEqual([...Object.keys(operators), 'pow'].sort())
  })

  it('has every reduction of the engine', () => {
    expect(ids('reductions').sort()).toEqual(Object.keys(reductions).sort())
  })

  it('has every constant of the engine', () => {
    expect(ids('numbers')).toEqual(expect.arrayContaining(Object.keys(constants)))
  })

  it.each([...rowsOf('functions'), ...rowsOf('operators')])('shows $id in its example $example', ({ id, example }) => {
    expect(primitivesIn(example)).toContain(id)
  })

  it.each(compiled)('has an example that can be tried: $example', ({ example, variables = 1 }) => {
    const point = EXAMPLE_START.slice(0, variables)
    expect(compileFormula(example).dimension).toBe(variables)
    expect(evaluate(example, point)).not.toBeNaN()
    const slopes = differentiate(example, point, { method: 'backward', precision: 'float64' })
    expect(slopes.every(Number.isFinite)).toBe(true)
  })

  it.each(rowsOf('reductions'))('reduces samples in the example $example', ({ id, example }) => {
    const { nodes } = compileShapedFormula(example).graph
    expect(nodes.at(-1)).toMatchObject({ kind: 'reduction', reduction: id })
    expect(inspect(example, { x0: [1, 2] }).value).toBe({ sum: 14, mean: 7, max: 10, min: 4 }[id])
  })
})

describe('what the help says of operators', () => {
  const at = (formula: string) => evaluate(formula, [0])

  it('is true of the order in which powers are read', () => {
    expect(at('2^3^2')).toBe(512)
  })

  it('is true of the sign before a power', () => {
    expect(evaluate('-x0^2', [3])).toBe(-9)
  })
})
