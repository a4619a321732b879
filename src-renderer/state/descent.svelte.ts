import { getContext, setContext } from 'svelte'
import type { Engine } from '../../src-main/contract/calls'
import type { DescentSpec } from '../../src-main/contract/spec'
import type { Surface, SurfaceRequest } from '../../src-main/contract/surface'
import type { Trace, TracePart } from '../../src-main/contract/trace'
import type { ChapterState } from './chapter-state'
import { DescentSetup, type PlaneSides } from './descent-setup.svelte'
import { Ground } from './ground'
import { GrowingTrace } from './growing-trace'
import { Picture } from './picture.svelte'
import { Player } from './player.svelte'
import { Query, type Asking } from './query.svelte'
import { oncePerFrame } from './once-per-frame'
import { pointAt, pointBetween } from './records'

export interface DescentQuestion {
  readonly spec: DescentSpec
  /** Of the exact descent, when it is wanted beside the numerical one. */
  readonly exactSpec: DescentSpec | undefined
  readonly plane: PlaneSides
}

/** What belongs together on the screen: the runs, and the ground that they go over. */
export interface DescentAnswer {
  readonly trace: Trace
  readonly exact: Trace | undefined
  /** A first picture of the formula; the one on show follows the ball. Undefined where it cannot be sampled. */
  readonly ground: Surface | undefined
}

/**
 * A run that is whole so soon is not shown while it grows: its pictures would come one upon another, and each would put
 * off the whole one. Milliseconds.
 */
const SOON = 150

/** Which part of the ground a picture should show at first. */
export type FirstPicture = (question: DescentQuestion, trace: Trace) => SurfaceRequest

/** A descent that a chapter owns: what is set, its runs, its player and its picture. Lives with the page. */
export class Descent implements ChapterState {
  readonly setup: DescentSetup
  readonly player = new Player()
  readonly picture: Picture
  readonly query: Query<DescentQuestion, DescentAnswer>
  readonly #engine: Engine
  readonly #firstPicture: FirstPicture

  constructor(engine: Engine, firstPicture: FirstPicture) {
    this.#engine = engine
    this.#firstPicture = firstPicture
    this.setup = new DescentSetup(engine)
    this.picture = new Picture(engine)
    this.query = new Query((question, asking) => this.#compute(question, asking), {
      isInvalid: (underWay, newer) => underWay.spec.formula !== newer.spec.formula,
      onShow: ({ trace }) => {
        this.player.setLast(trace.steps.length - 1)
      },
    })
  }

  /** What is to be computed now; undefined until the first record has been applied. */
  get question(): DescentQuestion | undefined {
    const { setup } = this
    if (!setup.isReady) return undefined
    return { spec: setup.spec, exactSpec: setup.showExact ? setup.exactSpec : undefined, plane: setup.plane }
  }

  /** The run on show, as far as it has been computed. */
  get trace(): Trace | undefined {
    return this.query.answer?.trace
  }

  /** The exact run beside it, when it is wanted. */
  get exact(): Trace | undefined {
    return this.query.answer?.exact
  }

  /** What `trace` was computed from; older than the setup while a newer run is under way. */
  get spec(): DescentSpec | undefined {
    return this.query.question?.spec
  }

  /** The two variables that span the picture of the run on show. */
  get plane(): PlaneSides {
    return this.query.question?.plane ?? this.setup.plane
  }

  /** The surface under the run on show: never that of another formula or plane. */
  get surface(): Surface | undefined {
    const { question, answer } = this.picture.query
    const isSamePlane = !question?.plane || samePlane(question.plane, this.plane)
    return question?.formula === this.spec?.formula && isSamePlane ? answer : this.query.answer?.ground
  }

  /** Where the ball is, between two steps interpolated; undefined before the first run. */
  ball = $derived.by(() => {
    const { trace } = this
    return trace && pointBetween(trace, Math.min(this.player.position, trace.steps.length - 1))
  })

  /** The step that the ball has reached, with all that belongs to it. */
  current = $derived.by(() => {
    const { trace } = this
    if (!trace) return undefined
    const record = Math.min(this.player.record, trace.steps.length - 1)
    return {
      trace,
      record,
      step: trace.steps[record] ?? 0,
      point: pointAt(trace, record),
      value: trace.values[record] ?? NaN,
    }
  })

  /** Computes again what has failed. */
  tryAgain(): void {
    if (this.question) void this.query.ask(this.question)
  }

  /** Both runs in one go, so that a cancel ends both; the ground too, when it is another one. */
  async #compute(question: DescentQuestion, asking: Asking<DescentAnswer>): Promise<DescentAnswer> {
    const { spec, exactSpec } = question
    const [main, beside] = [new GrowingTrace(spec.start.length), new GrowingTrace(spec.start.length)]
    const ground = this.#groundUnder(question, asking)
    let isOver = false
    const begun = performance.now()
    const show = oncePerFrame(() => {
      if (isOver || performance.now() - begun < SOON) return
      const { trace } = main
      if (trace && ground.isThere) asking.show({ trace, exact: beside.trace, ground: ground.surface })
      else if (trace) void ground.find(trace)
    })
    const run = (wanted: DescentSpec, growing: GrowingTrace) => {
      const onPart = (part: TracePart) => {
        growing.add(part)
        show()
      }
      return this.#engine.descend(wanted, { signal: asking.signal, onPart })
    }
    try {
      const [trace, exact] = await Promise.all([run(spec, main), exactSpec && run(exactSpec, beside)])
      return { trace, exact, ground: await ground.find(trace) }
    } finally {
      isOver = true
    }
  }

  #groundUnder(question: DescentQuestion, { signal }: Asking<DescentAnswer>): Ground {
    const { formula } = question.spec
    const isSame = this.spec?.formula === formula && samePlane(this.plane, question.plane)
    return new Ground(isSame ? this.query.answer?.ground : undefined, (trace) =>
      this.picture.sample(this.#firstPicture(question, trace), { signal }),
    )
  }
}

function samePlane(one: PlaneSides, other: PlaneSides): boolean {
  return one.columns === other.columns && one.rows === other.rows
}

const KEY = Symbol('descent')

/** Gives the controls and figures inside a chapter its descent. */
export function provideDescent(descent: Descent): Descent {
  return setContext(KEY, descent)
}

/** The descent of the chapter around; only inside a component below one that provides it. */
export function getDescent(): Descent {
  return getContext<Descent>(KEY)
}
