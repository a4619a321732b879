import { contours } from 'd3-contour'
import type { Regions } from '../../src-main/contract/network'

/** Probabilities from which on the colour of a region is a step deeper. */
export const STRENGTHS = [0.5, 0.6, 0.7, 0.8, 0.9] as const

/** A place in a picture of regions: shares of its width and height, from the low ends of the axes. */
type Place = readonly [across: number, up: number]
export type Ring = readonly Place[]

/** Where one class is the most probable one. */
export interface ClassRegion {
  /** Its number. */
  readonly index: number
  /** Part of the whole area, 0 to 1. */
  readonly share: number
  /** The middle of the region; within it, for the region of a linear layer is convex. */
  readonly middle: Place
  readonly outline: readonly Ring[]
  /** For each of the strengths, where the probability is at least that. */
  readonly steps: readonly (readonly Ring[])[]
}

/** The regions of the classes that win anywhere. Outlines run at the edge up to half a sample outside. */
export function classRegions(regions: Regions): readonly ClassRegion[] {
  const winners = [...new Set(regions.classes)].sort((a, b) => a - b)
  return winners.map((index) => regionOf(regions, index))
}

function regionOf({ resolution, classes, probabilities }: Regions, index: number): ClassRegion {
  const own = Array.from(classes, (winner, i) => (winner === index ? (probabilities[i] ?? 0) : 0))
  const places = own.flatMap((_, i) => (classes[i] === index ? [i] : []))
  const mean = (coordinate: (place: number) => number) =>
    places.reduce((sum, place) => sum + coordinate(place), 0) / places.length / (resolution - 1)
  const rings = (values: number[], threshold: number) => contourRings(values, threshold, resolution)
  return {
    index,
    share: places.length / classes.length,
    middle: [mean((place) => place % resolution), mean((place) => Math.floor(place / resolution))],
    outline: rings(
      own.map((_, i) => Number(classes[i] === index)),
      0.5,
    ),
    steps: STRENGTHS.map((strength) => rings(own, strength)),
  }
}

function contourRings(values: number[], threshold: number, resolution: number): Ring[] {
  const { coordinates } = contours().size([resolution, resolution]).contour(values, threshold)
  // A sample lies at the middle of its cell: sample i at i + 0.5.
  const share = (place = 0) => (place - 0.5) / (resolution - 1)
  return coordinates.flat().map((ring) => ring.map(([x, y]) => [share(x), share(y)] as const))
}
