import type { Domain, Range } from '../../src-main/contract/surface'
import { shareOf, valueAt } from '../numbers/share'
import type { HeightRange } from './height-range'
import { heightAt, heightShare } from './height-scale'

/** Scene height of the lowest value shown; the floor lies at 0, so that it can be seen under the surface. */
export const LOW = 0.22
/** Scene height of the highest value shown. */
export const HIGH = 1.12
/** Where a sampled surface lies in the scene: its unit square, -1 … 1, is enlarged so many times and then moved. */
export interface Placement {
  readonly x: number
  readonly z: number
  readonly width: number
  readonly depth: number
}

/** Half the depth of the strip that stands for a curve, in scene units. */
const STRIP = 0.16

/**
 * The one way from parameter space (x0, x1, f) to scene space (x to the right, y up, z towards the eye). The domain
 * becomes the square from -1 to 1, x1 runs away from the eye. Everything here is float64; only results go into buffers.
 */
export interface Transform {
  readonly domain: Domain
  readonly range: HeightRange
  /** Half the depth of the picture in scene units: 1, or less for the strip of a one-variable formula. */
  readonly depth: number
  x(x0: number): number
  z(x1: number): number
  /** 0 at the lowest value shown, 1 at the highest, beyond that outside 0 … 1. NaN stays NaN. */
  part(value: number): number
  /** Scene height of a value. */
  y(value: number): number
  /** The value at a part between 0 and 1 of the height shown. */
  value(part: number): number
  /** Coordinates under a place of the scene. */
  parameters(x: number, z: number): [x0: number, x1: number]
}

interface TransformOptions {
  readonly domain: Domain
  readonly range: HeightRange
  /** Variables of the formula. */
  readonly dimension: number
}

export function createTransform({ domain, range, dimension }: TransformOptions): Transform {
  const depth = dimension === 1 ? STRIP : 1
  const part = (value: number) => heightShare(value, range)
  // The bottom of a logarithmic picture is flat: a ball at a minimum of 0 rests on it, and no number lies lower.
  const seen = range.isLogarithmic ? (value: number) => Math.max(0, part(value)) : part
  return {
    domain,
    range,
    depth,
    part,
    x: (x0) => toUnit(x0, domain.x0),
    z: (x1) => (dimension === 1 ? 0 : -depth * toUnit(x1, domain.x1)),
    y: (value) => LOW + (HIGH - LOW) * seen(value),
    value: (at) => heightAt(at, range),
    parameters: (x, z) => [fromUnit(x, domain.x0), dimension === 1 ? 0 : fromUnit(-z / depth, domain.x1)],
  }
}

/** Where a surface over a domain lies in a picture, which may show more than it while the picture widens. */
export function placementOf(domain: Domain, transform: Transform): Placement {
  const [left, right] = [transform.x(domain.x0[0]), transform.x(domain.x0[1])]
  if (transform.depth < 1) return { x: (left + right) / 2, z: 0, width: (right - left) / 2, depth: 1 }
  const [near, far] = [transform.z(domain.x1[0]), transform.z(domain.x1[1])]
  return { x: (left + right) / 2, z: (near + far) / 2, width: (right - left) / 2, depth: (near - far) / 2 }
}

const toUnit = (x: number, [low, high]: Range) => 2 * shareOf(x, low, high) - 1
const fromUnit = (unit: number, [low, high]: Range) => valueAt((unit + 1) / 2, low, high)
