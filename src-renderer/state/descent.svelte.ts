import { getContext, setContext } from 'svelte'
import type { Engine } from '../../src-main/contract/calls'
import type { Plane } from '../../src-main/contract/plane'
import type { SpannedPlane } from '../../src-main/contract/spanned-plane'
import { isSameObjective, type DescentSpec } from '../../src-main/contract/spec'
import type { Surface, SurfaceRequest } from '../../src-main/contract/surface'
import type { Trace } from '../../src-main/contract/trace'
import type { ChapterState, Setup } from './chapter-state'
import { ANY_PLANE, computeDescent, mainOf, type DescentAnswer, type DescentQuestion } from './compute-descent'
import type { DescentPlan } from './descent-plan.svelte'
import { Ground } from './ground'
import { Picture } from './picture.svelte'
import type { PicturePlane } from './picture-plane'
import { Query, type Asking } from './query.svelte'
import { pointBetween } from './records'
import { RunFollower } from './run-follower'
import { frameAt, recordPosition, type Run } from './run-frame'
import { sameData } from './same-data'

/** Which part of the ground a picture should show at first. */
export type FirstPicture = (spec: DescentSpec, plane: PicturePlane, trace: Trace) => SurfaceRequest

/** All that a person set in a chapter that has a descent. */
export interface DescendingSetup extends Setup {
  readonly plan: DescentPlan
}

/** A descent that a chapter owns: what is set, its runs, its player and its picture. Lives with the page. */
export class Descent<S extends DescendingSetup = DescendingSetup> implements ChapterState {
  readonly picture: Picture
  readonly query: Query<DescentQuestion, DescentAnswer>
  readonly #firstPicture: FirstPicture

  constructor(
    engine: Engine,
    readonly setup: S,
    firstPicture: FirstPicture,
  ) {
    this.#firstPicture = firstPicture
    this.picture = new Picture(engine)
    const follower = new RunFollower(setup.plan)
    this.query = new Query(
      (question, asking) => computeDescent(engine, question, this.#groundUnder(question, asking), asking),
      {
        isInvalid: (underWay, newer) => !isSameObjective(mainOf(underWay)?.objective, mainOf(newer)?.objective),
        onShow: (answer, question, before) => {
          follower.follow(answer, question, before)
        },
      },
    )
  }

  get plan(): DescentPlan {
    return this.setup.plan
  }

  get player() {
    return this.plan.player
  }

  /** What is to be computed now; undefined until the first record has been applied. */
  get question(): DescentQuestion | undefined {
    return this.setup.isReady ? { runs: this.plan.runs, plane: this.plan.plane } : undefined
  }

  /** The runs on show, as far as they have been computed, the one that the controls set first. */
  get runs(): readonly Run[] {
    return this.query.answer?.runs ?? []
  }

  /** The runs that are drawn: those that a person has not hidden. */
  drawn = $derived.by(() => this.runs.filter(({ id }) => !this.plan.hidden.includes(id)))

  /** What each drawn run shows at the step that the ball has reached. */
  frames = $derived.by(() => this.drawn.map((run) => frameAt(run, this.player.step, this.plan.showWhole)))

  /** Where the ball of each drawn run is, as a fractional record. */
  positions = $derived.by(() => this.drawn.map(({ trace }) => recordPosition(trace, this.player.position)))

  /** What the run that the controls set shows at the step reached, hidden or not; undefined before the first run. */
  main = $derived.by(() => {
    const [run] = this.runs
    return run && frameAt(run, this.player.step, this.plan.showWhole)
  })

  /** Where that run's ball is, between two steps interpolated; undefined before the first run. */
  ball = $derived.by(() => {
    const [run] = this.runs
    return run && pointBetween(run.trace, recordPosition(run.trace, this.player.position))
  })

  /** What the runs on show were computed from; older than the setup while newer ones are under way. */
  get spec(): DescentSpec | undefined {
    return this.query.question && mainOf(this.query.question)
  }

  /** What the picture shows of parameter space, of the runs on show. */
  get plane(): PicturePlane {
    const { plane } = this.plan
    return this.query.answer?.plane ?? (plane === 'spanned' ? ANY_PLANE : plane)
  }

  /** How the run on show lies on the plane of the picture, where that is the run's own; undefined elsewhere. */
  get spanned(): SpannedPlane | undefined {
    return this.query.answer?.spanned
  }

  /** The surface under the runs on show: never that of another formula or plane. */
  get surface(): Surface | undefined {
    const { question, answer } = this.picture.query
    const isSame = isSameObjective(question?.objective, this.spec?.objective)
    return isSame && isOnPlane(question?.plane, this.plane) ? answer : this.query.answer?.ground
  }

  /** Computes again what has failed. */
  tryAgain(): void {
    if (this.question) void this.query.ask(this.question)
  }

  #groundUnder(question: DescentQuestion, { signal }: Asking<DescentAnswer>): Ground {
    const spec = mainOf(question)
    const { plane } = this.query.question ?? {}
    // The plane of a run is another one with each run.
    const isSamePlane = question.plane !== 'spanned' && sameData(plane, question.plane)
    const isSame = isSamePlane && isSameObjective(this.spec?.objective, spec?.objective)
    return new Ground(
      isSame ? this.query.answer?.ground : undefined,
      async (trace, plane) => spec && this.picture.sample(this.#firstPicture(spec, plane, trace), { signal }),
    )
  }
}

/** Whether a surface lies on the plane of a picture, wherever the variables outside the plane are held. */
function isOnPlane(sampled: Plane | undefined, plane: PicturePlane): boolean {
  if (!sampled) return 'columns' in plane
  if (!('columns' in plane)) return sameData(sampled, plane)
  return sampled.across[plane.columns] === 1 && sampled.along[plane.rows] === 1
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
