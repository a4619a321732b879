import { untrack } from 'svelte'
import type { Point2 } from '../../src-main/contract/spec'
import type { Domain, Surface } from '../../src-main/contract/surface'
import { baseDomain, widening } from './domain'
import { axesOf, type Axes } from './geometry/axes'
import { ascending, heightRange, seenAt, type HeightRange } from './height-range'
import { logarithmicRange } from './height-scale'
import { ScaleGlide } from './scale-glide.svelte'
import type { StageCut } from './stage-cut'
import { placeAt, placeOf, recordCount, type StagePath } from './stage-path'
import { createTransform } from './transform'
import { fitted } from './view-domain'

/** What a chapter gives a stage to show. */
export interface PictureProps {
  /** Sampled over the domain that the picture should show now; the last one until the next is there. */
  readonly surface: Surface | null
  /** The domain to show, also before its surface is there; without it, that of the surface. */
  readonly domain?: Domain | undefined
  /** What the surface is of, as data: where it stays the same, another domain is a change of scale. */
  readonly ground?: string
  /** Variables of the formula. With 1 the picture is a strip over x0. */
  readonly dimension: number
  readonly names: Axes['names']
  /** The first is the current run. */
  readonly paths: readonly StagePath[]
  /** Of each path, the fractional record of its ball: 6.4 is 40 % of the way from record 6 to record 7. */
  readonly positions: readonly number[]
  /** The domain to which a change of scale is told; without it, that of the current run's start. */
  readonly base?: Domain
  /** A cutting plane with its slice; the whole height of the surface is then shown. */
  readonly cut?: StageCut | undefined
  /** The domain that a person has chosen, the chapter's like the eye; null where the picture chooses and follows the ball. */
  readonly view?: Domain | null
  /** Whether heights are wanted on a logarithmic scale; where none is above 0, they cannot be. */
  readonly isLogarithmic?: boolean
  readonly reducedMotion: boolean
}

interface Held {
  readonly surface: Surface | null
  readonly domain: Domain
  readonly range: HeightRange
}

/** Which part of the ground a stage shows, and how high: worked out from what the chapter gives. The component's. */
export class StagePicture {
  readonly #props: () => PictureProps
  readonly #glide = new ScaleGlide()
  /** While a hand holds the start, the picture keeps its domain and heights, so that the ground stands still. */
  #held = $state.raw<Held | undefined>()

  constructor(props: () => PictureProps) {
    this.#props = props
    $effect.pre(() => {
      const { view, ground, reducedMotion } = props()
      // A view that a hand moves answers at once.
      const given = [this.#surface, this.wanted, view ? undefined : ground, this.ball, reducedMotion] as const
      untrack(() => {
        this.#glide.take(...given)
      })
    })
  }

  readonly #surface = $derived.by(() => (this.#held ? this.#held.surface : this.#props().surface))

  /** Only what the ball has passed has a say in the heights: they would tell how high the run will climb. */
  readonly #seen = $derived.by(() => {
    const { cut, paths, positions } = this.#props()
    const index = cut ? -1 : paths.findIndex(({ look }) => look === 'main')
    const path = paths[index]
    return path && { ...seenAt(path, positions[index] ?? 0), position: positions[index] ?? 0 }
  })

  /** Where the main run's ball is in the plane of the picture; not finite where there is none. */
  readonly ball = $derived.by<Point2>(() => (this.#seen ? placeAt(this.#seen.path, this.#seen.position) : [NaN, NaN]))

  readonly #base = $derived.by(() => {
    const { base, paths, dimension } = this.#props()
    return base ?? baseDomain(paths[0] ? placeOf(paths[0], 0) : [1, 1], dimension)
  })

  /** The domain to be shown as soon as may be. */
  readonly wanted = $derived.by(() => {
    const { view, domain } = this.#props()
    return this.#held?.domain ?? view ?? domain ?? this.#surface?.domain ?? this.#base
  })

  readonly #range = $derived.by(() => {
    if (this.#held) return this.#held.range
    const surface = this.#surface
    if (!surface) return { low: 0, high: 1 }
    const { dimension, isLogarithmic } = this.#props()
    const range = heightRange(surface, this.#seen, dimension === 1, this.wanted)
    return (isLogarithmic && logarithmicRange(range, ascending(surface))) || range
  })
  readonly #low = $derived(this.#range.low)
  readonly #high = $derived(this.#range.high)
  readonly #isLogarithmic = $derived(this.#range.isLogarithmic === true)
  /** The same object for as long as its numbers are the same. */
  readonly #heights = $derived({ low: this.#low, high: this.#high, isLogarithmic: this.#isLogarithmic })

  readonly #shown = $derived.by(() => this.#glide.shown(this.ball) ?? { surface: this.#surface, domain: this.wanted })

  /** Without any, there is no logarithmic scale of them. */
  get hasHeightsAboveZero(): boolean {
    const highest = this.#surface ? ascending(this.#surface).at(-1) : 0
    return (highest ?? 0) > 0
  }

  /** The height under which others are drawn at it, as a logarithmic scale does with the lowest; undefined where none are. */
  get floor(): number | undefined {
    const lowest = this.#surface ? ascending(this.#surface)[0] : undefined
    const { low, isLogarithmic } = this.#heights
    return isLogarithmic && lowest !== undefined && lowest < low ? low : undefined
  }

  /** The lowest and the highest height that the picture's colours tell, each where there are others beyond it on show. */
  get beyond(): { readonly low?: number; readonly high?: number } {
    const { surface } = this
    const { low, high } = this.#heights
    return { ...(surface && surface.min < low && { low }), ...(surface && surface.max > high && { high }) }
  }

  /** The surface to draw, which may be that of a part of the domain. */
  get surface(): Surface | null {
    return this.#shown.surface
  }

  readonly transform = $derived.by(() =>
    createTransform({ domain: this.#shown.domain, range: this.#heights, dimension: this.#props().dimension }),
  )

  readonly axes = $derived.by(() => axesOf(this.transform, this.#props().names, this.#props().dimension === 1))

  /** How many times the view has been widened to follow the ball. */
  get widened(): number {
    return this.#props().view || this.#held ? 1 : widening(this.#base, this.wanted)
  }

  /** The view that has all of the run in it, as far as it has been seen; null where there is no run but a point. */
  get fit(): Domain | undefined | null {
    if (this.#seen && recordCount(this.#seen.path) < 2) return null
    const fit = this.#seen && fitted(this.#seen.path.places.subarray(0, 2 * this.#seen.records))
    // Of a curve only the side across means anything.
    return fit && this.#props().dimension === 1 ? { ...fit, x1: this.wanted.x1 } : fit
  }

  hold(isHeld: boolean): void {
    this.#held = isHeld ? { surface: this.#props().surface, domain: this.wanted, range: this.#range } : undefined
  }
}
