/** The layout of a large graph beside its inspection, which comes first and takes every node as well. */
import { inspect } from '../../src-main/engine'
import { layOutGraph } from '../../src-main/worker/lay-out-graph'
import { boxGraph } from '../../src-renderer/chapters/backward/graph-boxes'
import { print, ratio, seconds } from './report'

/** Makes three boxes each, so about 200 in all; every one uses x0, far away from it. */
const TERMS = 66

export function benchGraph(): void {
  const formula = Array.from({ length: TERMS }, (_, i) => `sin(x0*${i + 2}.5)`).join(' + ')
  const { request, boxes } = boxGraph(inspect(formula, { x0: 1 }))
  const inspecting = seconds(() => inspect(formula, { x0: 1 }))
  const layingOut = seconds(() => layOutGraph(request))
  print('Graphs (wanted: 200 boxes laid out in 200 ms or less)', [
    {
      what: `layout of ${boxes.length} boxes beside their inspection`,
      value: ratio(layingOut / inspecting),
      note: `${(layingOut * 1000).toFixed(0)} ms`,
    },
  ])
}
