import type { Domain, Range } from '../../src-main/contract/surface'
import { shareOf, valueAt } from '../ui/share'
import type { HeightRange } from './height-range'

/** Scene height of the lowest value shown; the floor lies at 0, so that it can be seen under the surface. */
export const LOW = 0.22
/** Scene height of the highest value shown. */
export const HIGH = 1.12
/** Half the depth of the strip that stands for a curve, in scene units. */
const STRIP = 0.16
/** Of the height shown, the part below which the log scale becomes linear: six decades are told apart. */
const LINEAR_PART = 1e-6

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
  readonly logHeight: boolean
}

export function createTransform({ domain, range, dimension, logHeight }: TransformOptions): Transform {
  const depth = dimension === 1 ? STRIP : 1
  const part = (value: number) => {
    const linear = shareOf(value, range.low, range.high)
    return logHeight ? toLog(linear) : linear
  }
  return {
    domain,
    range,
    depth,
    part,
    x: (x0) => toUnit(x0, domain.x0),
    z: (x1) => (dimension === 1 ? 0 : -depth * toUnit(x1, domain.x1)),
    y: (value) => LOW + (HIGH - LOW) * part(value),
    value: (at) => {
      return valueAt(logHeight ? fromLog(at) : at, range.low, range.high)
    },
    parameters: (x, z) => [fromUnit(x, domain.x0), dimension === 1 ? 0 : fromUnit(-z / depth, domain.x1)],
  }
}

const toUnit = (x: number, [low, high]: Range) => 2 * shareOf(x, low, high) - 1
const fromUnit = (unit: number, [low, high]: Range) => valueAt((unit + 1) / 2, low, high)

function toLog(linear: number): number {
  return (Math.sign(linear) * Math.log1p(Math.abs(linear) / LINEAR_PART)) / Math.log1p(1 / LINEAR_PART)
}

function fromLog(part: number): number {
  return LINEAR_PART * Math.expm1(part * Math.log1p(1 / LINEAR_PART))
}
