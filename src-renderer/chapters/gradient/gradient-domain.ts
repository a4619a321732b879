import type { Domain, Range } from '../../../src-main/contract/surface'
import { squareDomain } from '../../figures/square-domain'
import { squared } from '../../scene/view-domain'
import { reachOf } from '../../numbers/reach-of'
import type { GradientSetup } from './gradient-setup.svelte'

/** Room beyond the outermost point of the map, for the arrow that hangs on it. */
const MAP_ROOM = 1.5
/** Sides that differ by less are equally long: their ends are rounded. */
const ALIKE = 0.01
/** Room beyond the point on the surface. */
const SURFACE_ROOM = 1.1

/**
 * What the pictures of the points show: what a person has chosen, else as far from 0 as is needed. The map shows all rows of the table and does not move
 * while a point is dragged; the surface is cut off at the point's height, so it shows only what lies around the point.
 */
export function pointsDomain({ domain, view, points, point }: Wish): Domain {
  if (domain) return asSquare(domain)
  const reach = view === 'map' ? reachOf(points, MAP_ROOM) : reachOf([point], SURFACE_ROOM)
  return squareDomain(-reach, reach)
}

type Wish = Pick<GradientSetup, 'domain' | 'view' | 'points' | 'point'>

type FieldWish = Pick<GradientSetup, 'fieldDomain' | 'reach'>

/** What the arrow field covers: what a person has chosen, else from -reach to reach on each axis. */
export function fieldDomain({ fieldDomain: chosen, reach }: FieldWish): Domain {
  return chosen ? asSquare(chosen) : squareDomain(-reach, reach)
}

/** A link may bring any domain; on these maps right angles must look right. */
function asSquare(domain: Domain): Domain {
  const widths = [domain.x0, domain.x1].map(([low, high]) => high - low)
  const [across = NaN, along = NaN] = widths
  return Math.abs(across - along) <= ALIKE * across ? domain : squared(domain, 'x0')
}

/** Digits of a half width: a view that was dragged or zoomed has rounded ends. */
const DIGITS = 6

/** How wide the arrow field on show is, and whether it reaches as far on both sides of 0. */
export function shownReach(wish: FieldWish): { readonly reach: number; readonly isAboutZero: boolean } {
  const domain = fieldDomain(wish)
  const half = halfSide(domain)
  const isAboutZero = [domain.x0, domain.x1].every(([low, high]) => Math.abs(low / 2 + high / 2) <= ALIKE * half)
  return { reach: wish.fieldDomain ? Number(half.toPrecision(DIGITS)) : wish.reach, isAboutZero }
}

/** The same place of the arrow field with another half width: about 0 that alone, elsewhere a chosen domain. */
export function withReach(wish: FieldWish, reach: number): FieldWish {
  if (shownReach(wish).isAboutZero) return { reach, fieldDomain: null }
  const about = ([low, high]: Range): Range => [low / 2 + high / 2 - reach, low / 2 + high / 2 + reach]
  const { x0, x1 } = fieldDomain(wish)
  return { reach: wish.reach, fieldDomain: { x0: about(x0), x1: about(x1) } }
}

/** Half the side of a square domain, in the units of its axes. */
export function halfSide({ x0: [low, high] }: Domain): number {
  return high / 2 - low / 2
}
