import { getContext, setContext } from 'svelte'
import type { Engine } from '../../src-main/contract/calls'
import { isRunState } from '../../src-main/contract/events'
import type { Plane } from '../../src-main/contract/plane'
import type { SpannedPlane } from '../../src-main/contract/spanned-plane'
import { isSameObjective, type DescentSpec } from '../../src-main/contract/spec'
import type { Surface, SurfaceRequest } from '../../src-main/contract/surface'
import type { Trace } from '../../src-main/contract/trace'
import type { ChapterState, Setup } from './chapter-state'
import { ANY_PLANE, computeDescent, type DescentAnswer, type DescentQuestion } from './compute-descent'
import type { DescentPlan } from './descent-plan.svelte'
import { Ground } from './ground'
import { Picture } from './picture.svelte'
import type { PicturePlane } from './picture-plane'
import { Query, type Asking } from './query.svelte'
import { pointBetween } from './records'
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
  #isKeptAtEnd = false

  constructor(
    engine: Engine,
    readonly setup: S,
    firstPicture: FirstPicture,
  ) {
    this.#firstPicture = firstPicture
    this.picture = new Picture(engine)
    this.query = new Query(
      (question, asking) => computeDescent(engine, question, this.#groundUnder(question, asking), asking),
      {
        isInvalid: (underWay, newer) => !isSameObjective(mainOf(underWay)?.objective, mainOf(newer)?.objective),
        onShow: (answer, question, before) => {
          this.#follow(answer, question, before)
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

  /**
   * Takes the player along. A ball at the end stays at the end while only the learning rate or the number of steps
   * changes, so that a hand sees the whole path move. The run that a record asks for has the record's step. After any
   * other change of its path the run begins at step 0: where it leads to now is for the ball to show. With another rate
   * what is playing plays on from there.
   */
  #follow({ runs }: DescentAnswer, question: DescentQuestion, before: DescentQuestion | undefined): void {
    const { player, plan } = this
    const isAwaited = this.#isBeforeBrought(question)
    if (question !== before) this.#turn(question, before, isAwaited)
    // A hand may have moved it since the last part of the run.
    this.#isKeptAtEnd &&= player.position >= player.last && !player.isPlaying
    plan.kept.setLast(lastStepOf(runs), runs[0]?.trace.steps, isWhole(runs) && !isAwaited)
    player.stop = stopOf(runs)
    if (this.#isKeptAtEnd) player.seek(player.last)
  }

  /** Another question has its first answer. @param isAwaited whether a record's own run is still to come */
  #turn(question: DescentQuestion, before: DescentQuestion | undefined, isAwaited: boolean): void {
    const { player, plan } = this
    const isBrought = isAwaited || sameData(plan.brought, mainOf(question))
    const isSame = isSameButRate(mainOf(before), mainOf(question))
    const isSamePath = isSame && sameData(mainOf(before)?.optimizer, mainOf(question)?.optimizer)
    // Of a run that grows there may be only step 0 yet.
    const isAtEnd = player.isAtEnd || (this.#isKeptAtEnd && player.last === 0)
    this.#isKeptAtEnd = isSame && isAtEnd && !isBrought && !player.isPlaying
    const isKept = isBrought || isSamePath || this.#isKeptAtEnd
    if (!isKept && isSame && player.isPlaying) plan.kept.beginAgain()
    else if (!isKept) plan.kept.step = 0
    if (!isBrought && !isOnSameGround(question, before)) plan.view = null
    if (!isAwaited) plan.brought = undefined
  }

  /** Whether this was asked before the record that was applied last: what the record says of step and view waits. */
  #isBeforeBrought(question: DescentQuestion): boolean {
    const { brought, spec } = this.plan
    return brought !== undefined && sameData(brought, spec) && !sameData(brought, mainOf(question))
  }
}

/** Whether two questions are of the same ground in the same directions, so that a chosen part of it means the same. */
function isOnSameGround(question: DescentQuestion, before: DescentQuestion | undefined): boolean {
  if (!before) return true
  // The plane of a run is another one with each run.
  const isSamePlane = question.plane !== 'spanned' && sameData(question.plane, before.plane)
  return isSamePlane && isSameObjective(mainOf(question)?.objective, mainOf(before)?.objective)
}

const mainOf = (question: DescentQuestion | undefined) => question?.runs[0]?.spec

/** Whether two specs differ in nothing but the learning rate and the number of steps. */
function isSameButRate(one: DescentSpec | undefined, other: DescentSpec | undefined): boolean {
  if (!one || !other) return false
  return sameData({ ...one, optimizer: other.optimizer, steps: other.steps }, other)
}

function lastStepOf(runs: readonly Run[]): number {
  return Math.max(0, ...runs.map(({ trace }) => trace.steps.at(-1) ?? 0))
}

/** Whether no run has more steps to come. */
function isWhole(runs: readonly Run[]): boolean {
  return runs.every(({ trace }) => trace.outcome.kind !== 'computing')
}

/** The step at which something has come of every run: there playing stops. Undefined while one of them steps on. */
function stopOf(runs: readonly Run[]): number | undefined {
  const steps = runs.map(({ trace: { outcome } }) => (isRunState(outcome) ? outcome.step : Infinity))
  const last = Math.max(...steps)
  return Number.isFinite(last) ? last : undefined
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
