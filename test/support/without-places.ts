import type { Graph } from '../../src-main/engine/graph/graph'

/** The nodes of a graph as computations alone: the same for every spelling of a formula. */
export function withoutPlaces({ nodes }: Graph): unknown[] {
  return nodes.map(({ places: _places, ...computation }) => computation)
}
