import { describe, expect, it } from 'vitest'
import { compileFormula, slice } from '../../../../src-main/engine'
import type { Expression } from '../../../../src-main/engine/expression/expression'
import type { Place } from '../../../../src-main/engine/expression/place'
import type { GraphNode } from '../../../../src-main/engine/graph/graph'

/** What is typed at a place. */
function read(text: string, place: Place | undefined): string | undefined {
  return place && text.slice(place.from, place.to)
}

/** The typed pieces of a tree, each before those that it consists of. */
function piecesOf(text: string, expression: Expression = compileFormula(text).expression): (string | undefined)[] {
  const operands = expression.kind === 'application' ? expression.operands : []
  return [read(text, expression.place), ...operands.flatMap((operand) => piecesOf(text, operand))]
}

describe('the place of a piece of a formula', () => {
  it.each([
    ['x', ['x']],
    ['  x + 1 ', ['x + 1', 'x', '1']],
    ['x - y - 2', ['x - y - 2', 'x - y', 'x', 'y', '2']],
    ['2^x^y', ['2^x^y', '2', 'x^y', 'x', 'y']],
    ['2x y', ['2x y', '2x', '2', 'x', 'y']],
    ['1/2 x', ['1/2 x', '1/2', '1', '2', 'x']],
    ['1/x0 x1', ['1/x0 x1', '1', 'x0 x1', 'x0', 'x1']],
    ['x ** 10', ['x ** 10', 'x', '10']],
    ['x²', ['x²', 'x', '²']],
    ['(x+1)⁻¹⁰y', ['(x+1)⁻¹⁰y', '(x+1)⁻¹⁰', 'x+1', 'x', '1', '⁻¹⁰', 'y']],
    ['ｘ０＋２×π', ['ｘ０＋２×π', 'ｘ０', '２×π', '２', 'π']],
    ['ｍａｘ（ｘ、１。５）', ['ｍａｘ（ｘ、１。５）', 'ｘ', '１。５']],
    ['sin( max(x, y) ) + 1', ['sin( max(x, y) ) + 1', 'sin( max(x, y) )', 'max(x, y)', 'x', 'y', '1']],
    ['- x^2', ['- x^2', 'x^2', 'x', '2']],
    ['x^-y', ['x^-y', 'x', '-y', 'y']],
  ])('%j', (text, pieces) => {
    expect(piecesOf(text)).toStrictEqual(pieces)
  })

  it.each([
    ['brackets around it', '((x))', ['x']],
    ['the brackets of a factor', '2(x + 1)', ['2(x + 1)', '2', 'x + 1', 'x', '1']],
    ['a plus before it', '+x - +y', ['+x - +y', 'x', 'y']],
  ])('leaves out %s', (_what, text, pieces) => {
    expect(piecesOf(text)).toStrictEqual(pieces)
  })

  it.each([
    ['the brackets of its operands', '(x + 1)*(y)', ['(x + 1)*(y)', 'x + 1', 'x', '1', 'y']],
    ['the brackets of a call', '(abs(x))', ['abs(x)', 'x']],
    ['the sign of a number', '-(3) + - 2', ['-(3) + - 2', '-(3)', '- 2']],
  ])('holds %s', (_what, text, pieces) => {
    expect(piecesOf(text)).toStrictEqual(pieces)
  })
})

/** The nodes of a formula's graph, each with the pieces of text that say it. */
function nodesOf(text: string): (string | undefined)[][] {
  return compileFormula(text).graph.nodes.map(({ places }) => places.map((place) => read(text, place)))
}

describe('the places of a node', () => {
  it('are all occurrences of a variable, in the order of the text', () => {
    const { nodes } = compileFormula('x y + y*x0').graph
    const places = (index: number) =>
      nodes.find((node: GraphNode) => node.kind === 'variable' && node.index === index)?.places
    expect(places(0)).toStrictEqual([
      { from: 0, to: 1 },
      { from: 8, to: 10 },
    ])
    expect(places(1)).toStrictEqual([
      { from: 2, to: 3 },
      { from: 6, to: 7 },
    ])
  })

  it('are one for a number, a constant and an operation', () => {
    expect(nodesOf('2π − sin(x)')).toStrictEqual([['2'], ['π'], ['2π'], ['x'], ['sin(x)'], ['2π − sin(x)']])
  })

  it('are that of the whole for a square', () => {
    expect(nodesOf('(x + 1)²')).toStrictEqual([['x'], ['1'], ['x + 1'], ['(x + 1)²']])
    expect(nodesOf('pow(x, 2)')).toStrictEqual([['x'], ['pow(x, 2)']])
  })

  it('are that of the call for every node of a max', () => {
    const operations = compileFormula('1 + max(x, y, 2)').graph.nodes.filter(
      (node) => node.kind === 'operation' && node.primitive === 'max',
    )
    for (const { places } of operations) expect(places).toStrictEqual([{ from: 4, to: 16 }])
  })

  it('are none in a formula that nobody typed', () => {
    const cut = slice('sin(x0)^2 + 3pi x1', [5, 10], 0)
    expect(cut.graph.nodes.flatMap(({ places }) => places)).toStrictEqual([])
    expect(piecesOf(cut.text, cut.expression).filter((piece) => piece !== undefined)).toStrictEqual([])
  })
})
