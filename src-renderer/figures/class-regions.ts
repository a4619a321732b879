import { contours } from 'd3-contour'
import type { Regions } from '../../src-main/contract/network'

/** Probabilities from which on the colour is a step deeper. */
const STRENGTHS = [0.5, 0.6, 0.7, 0.8, 0.9]

/** A place in a picture of regions: shares of its width and height, from the low ends of the axes. */
type Place = readonly [across: number, up: number]
export type Ring = readonly Place[]

/** Where one class is the most probable one. */
interface ClassRegion {
  /** Its number. */
  readonly index: number
  /** Part of the whole area, 0 to 1. */
  readonly share: number
  /** The middle of the region; within it, for the region of a linear layer is convex. */
  readonly middle: Place
  readonly outline: readonly Ring[]
}

export interface ClassRegions {
  /** Of the classes that win anywhere. */
  readonly regions: readonly ClassRegion[]
  /** For each of the strengths, where the winner's probability is at least that. */
  readonly steps: readonly (readonly Ring[])[]
}

/**
 * Regions as outlines to be drawn. The lead of a class is linear where it meets another one, so a straight border is drawn
 * straight. At the edge of the picture an outline runs up to half a sample outside.
 */
export function classRegions({ resolution, classes, probabilities, leads }: Regions): ClassRegions {
  const winners = [...new Set(classes)].sort((a, b) => a - b)
  return {
    regions: winners.map((index) => ({
      index,
      ...extentOf(classes, index, resolution),
      outline: rings(
        Array.from(leads, (lead, i) => leadOf(lead, classes[i] === index)),
        0,
        resolution,
      ),
    })),
    steps: STRENGTHS.map((strength) => rings(Array.from(probabilities), strength, resolution)),
  }
}

/** Below 0 where another class wins: also on the border of two others, where their lead is 0. */
function leadOf(lead: number, isOwn: boolean): number {
  return isOwn ? lead : Math.min(-lead, -Number.MIN_VALUE)
}

function extentOf(classes: Uint8Array, index: number, resolution: number): Pick<ClassRegion, 'share' | 'middle'> {
  const places = Array.from(classes.keys()).filter((place) => classes[place] === index)
  const mean = (coordinate: (place: number) => number) =>
    places.reduce((sum, place) => sum + coordinate(place), 0) / places.length / (resolution - 1)
  return {
    share: places.length / classes.length,
    middle: [mean((place) => place % resolution), mean((place) => Math.floor(place / resolution))],
  }
}

function rings(values: number[], threshold: number, resolution: number): Ring[] {
  const { coordinates } = contours().size([resolution, resolution]).contour(values, threshold)
  // A sample lies at the middle of its cell: sample i at i + 0.5.
  const share = (place = 0) => (place - 0.5) / (resolution - 1)
  return coordinates.flat().map((ring) => ring.map(([x, y]) => [share(x), share(y)] as const))
}
