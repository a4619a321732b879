import { describe, expect, it } from 'vitest'
import { inspect } from '../../../../src-main/engine'
import { edgeShapes, placedBoxes, edgeViews } from '../../../../src-renderer/chapters/backward/edge-views'
import { foldedEdges } from '../../../../src-renderer/chapters/backward/folded-edges'
import { foldingOf, groupBehind, partHeads } from '../../../../src-renderer/chapters/backward/folding'
import { boxGraph } from '../../../../src-renderer/chapters/backward/graph-boxes'
import { passesOf, passFrame } from '../../../../src-renderer/chapters/backward/passes'
import { layOutGraph } from '../../../../src-main/worker/lay-out-graph'

// 0 x0, 1 x1, 2 x0·x1, 3 sin(2), 4 exp(3), 5 cos(x1), 6 4 + 5, 7 x0², 8 6 + 7
const inspection = inspect('exp(sin(x0*x1)) + cos(x1) + x0^2', { x0: 2, x1: 3 })
const { nodes } = inspection
const loop = inspect('2*x0', { x0: [1, 2, 3] }, { reduce: 'loop' })

describe('what lies behind a node', () => {
  it('is what only it is made of, without the variables', () => {
    expect([...groupBehind(nodes, 4)]).toEqual([3, 2])
    expect([...groupBehind(nodes, 8)]).toEqual([7, 6, 5, 4, 3, 2])
  })

  it('is not what another part uses too', () => {
    const shared = inspect('max(x0, x0^3) * sin(cos(x0^3))', { x0: 2 }).nodes
    const at = (name: string) => shared.findIndex(({ operation }) => operation === name)
    expect(groupBehind(shared, at('max')).size).toBe(0)
    expect(groupBehind(shared, at('multiply')).has(at('pow'))).toBe(true)
  })

  it('is not one box alone: folding it would win nothing', () => {
    expect(groupBehind(nodes, 3).size).toBe(0)
  })

  it('of a loop are its additions and the samples that they take, not the formula', () => {
    const group = [...groupBehind(loop.nodes, loop.nodes.length - 1)].map((node) => loop.nodes[node]?.operation)
    expect(group.sort()).toEqual(['add', 'add', 'element', 'element', 'element'])
  })
})

describe('the parts of a formula', () => {
  it('are the terms of its sum that are worth folding', () => {
    expect(partHeads(nodes)).toEqual([4])
    expect(partHeads(inspect('sin(exp(cos(x0*3)))', { x0: 1 }).nodes)).toEqual([4])
  })

  it('are the additions of a loop', () => {
    expect(partHeads(loop.nodes)).toEqual([loop.nodes.length - 1])
  })
})

describe('a folding', () => {
  it('counts what each box stands for; inside a folded one nothing stands for anything', () => {
    const folding = foldingOf(nodes, [4, 8])
    expect([...folding.sizes]).toEqual([[8, 6]])
    expect(foldingOf(nodes, [4]).headOf).toEqual(
      new Map([
        [3, 4],
        [2, 4],
      ]),
    )
  })

  it('leads the edges into folded boxes to the one that stands for them, and says when all along them is paid', () => {
    const graph = boxGraph(inspection)
    const layout = layOutGraph(graph.request)
    const passes = passesOf(inspection)
    const shapes = foldedEdges(edgeShapes(graph, layout, passes), placedBoxes(graph, layout), foldingOf(nodes, [8]))
    expect(shapes.map(({ from, to }) => [from, to])).toEqual([
      [0, 8],
      [1, 8],
    ])
    const paidAt = (step: number) =>
      edgeViews(shapes, { frame: passFrame(passes, step), isHidden: false, lost: new Set() }).map(
        ({ isPaid }) => isPaid,
      )
    expect(paidAt(passes.last)).toEqual([true, true])
    expect(paidAt(passes.last - 1)).toContain(false)
    expect(paidAt(nodes.length)).toEqual([false, false])
  })
})
