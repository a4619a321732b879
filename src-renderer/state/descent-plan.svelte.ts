import * as v from 'valibot'
import {
  derivativeMethod,
  descentSpec,
  list,
  point,
  positive,
  precision,
  type DerivativeMethod,
  type DescentSpec,
  type ObjectiveChoice,
  type Precision,
} from '../../src-main/contract/spec'
import { domain, type Domain } from '../../src-main/contract/surface'
import { besideLooks } from '../looks/look'
import { eye, type Eye } from './eye'
import { KeptStep } from './kept-step.svelte'
import type { WantedPlane } from './picture-plane'
import { Player } from './player.svelte'
import type { Run } from './run-frame'
import type { RecordTable, Values } from './serialise'

/** Learning rates that can be compared with the one that the slider sets. */
export const MOST_BESIDE = besideLooks.length

/** What a link and a reload keep of the runs of a descent. */
export const planFields = {
  start: point,
  learningRate: positive,
  steps: descentSpec.entries.steps,
  method: derivativeMethod,
  h: positive,
  precision,
  showExact: v.boolean(),
  beside: v.pipe(list(positive, MOST_BESIDE), v.readonly()),
  hidden: v.pipe(list(v.string(), MOST_BESIDE + 2), v.readonly()),
  showWhole: v.boolean(),
  step: descentSpec.entries.steps,
  isMapWanted: v.boolean(),
  eye,
  view: v.nullable(domain),
  isLogarithmic: v.boolean(),
} as const

export type PlanValues = Values<typeof planFields>

/** The curriculum's descent: the bowl from (-3, 4), central differences with h = 1e-4, 100 steps. */
export const DEFAULT_PLAN: PlanValues = {
  start: [-3, 4],
  learningRate: 0.1,
  steps: 100,
  method: 'central',
  h: 1e-4,
  precision: 'float64',
  showExact: false,
  beside: [],
  hidden: [],
  showWhole: false,
  step: 0,
  isMapWanted: false,
  eye: null,
  view: null,
  isLogarithmic: false,
}

/** The fields of a plan that say only how a person looks at it. */
export const PLAN_VIEWS = [
  'showWhole',
  'step',
  'isMapWanted',
  'eye',
  'view',
  'isLogarithmic',
] as const satisfies RecordTable<typeof planFields>['views']

/** What a descent goes down on, and what its picture shows of it. The chapter's; it may change while the plan stays. */
export interface DescentSubject {
  readonly objective: ObjectiveChoice
  readonly plane: WantedPlane
}

/** A run before it is computed. */
export type RunWish = Omit<Run, 'trace'>

/** Which runs a person wants of a descent, whatever it goes down on: what the controls set. */
export class DescentPlan implements PlanValues {
  /** Coordinates of step 0; as long as a point of the objective. */
  start = $state.raw<readonly number[]>(DEFAULT_PLAN.start)
  learningRate = $state<number>(DEFAULT_PLAN.learningRate)
  steps = $state<number>(DEFAULT_PLAN.steps)
  method = $state<DerivativeMethod>(DEFAULT_PLAN.method)
  /** Nudge of the numerical differences, in units of x. */
  h = $state<number>(DEFAULT_PLAN.h)
  precision = $state<Precision>(DEFAULT_PLAN.precision)
  /** Whether a second run with the exact gradient goes beside the numerical one. */
  showExact = $state<boolean>(DEFAULT_PLAN.showExact)
  /** Learning rates of further runs on the same ground, to compare. */
  beside = $state.raw<readonly number[]>(DEFAULT_PLAN.beside)
  /** Ids of the runs that are not drawn. */
  hidden = $state.raw<readonly string[]>(DEFAULT_PLAN.hidden)
  /** Whether the rest of the run is shown ahead of the ball. */
  showWhole = $state<boolean>(DEFAULT_PLAN.showWhole)
  /** Whether a person would rather see a map than the surface. */
  isMapWanted = $state<boolean>(DEFAULT_PLAN.isMapWanted)
  /** Where a hand has put the eye of the picture in space; null where the picture chooses. */
  eye = $state.raw<Eye>(DEFAULT_PLAN.eye)
  /** The domain that a person has chosen for the picture; null where the picture chooses and follows the ball. */
  view = $state.raw<Domain | null>(DEFAULT_PLAN.view)
  /** Whether the picture's heights are on a logarithmic scale, where they can be. */
  isLogarithmic = $state<boolean>(DEFAULT_PLAN.isLogarithmic)

  readonly player = new Player()
  readonly kept = new KeptStep(this.player)
  /** What the record applied last asks for, until its run is there: the step that it names is one of this run. */
  brought: DescentSpec | undefined
  readonly #subject: DescentSubject

  /** @param values what differs from the curriculum's descent */
  constructor(subject: DescentSubject, values: Partial<PlanValues> = {}) {
    this.#subject = subject
    Object.assign(this, values)
  }

  /** The step on show. */
  get step(): number {
    return this.kept.step
  }

  set step(step: number) {
    this.kept.step = step
  }

  get plane(): WantedPlane {
    return this.#subject.plane
  }

  get spec(): DescentSpec {
    return {
      objective: this.#subject.objective,
      start: [...this.start],
      optimizer: { kind: 'gradient-descent', learningRate: this.learningRate },
      steps: this.steps,
      derivative: { method: this.method, h: this.h },
      precision: this.precision,
    }
  }

  /** All runs that are wanted, the one that the controls set first. */
  get runs(): readonly RunWish[] {
    const { spec } = this
    const rates = this.beside.filter((rate) => rate !== this.learningRate)
    return [
      { id: 'main', look: 'main', spec },
      ...(this.showExact ? [{ id: 'exact', look: 'exact' as const, spec: exactOf(spec) }] : []),
      ...rates.map((learningRate) => ({
        id: `beside-${String(learningRate)}`,
        look: besideLooks[this.beside.indexOf(learningRate)] ?? 'second',
        spec: { ...spec, optimizer: { ...spec.optimizer, learningRate } },
      })),
    ]
  }

  /** Shows a run, or hides it; it goes on being computed. */
  setShown(id: string, isShown: boolean): void {
    const others = this.hidden.filter((each) => each !== id)
    this.hidden = isShown ? others : [...others, id]
  }

  setStart(index: number, value: number): void {
    this.start = this.start.map((kept, i) => (i === index ? value : kept))
  }
}

/** The same descent with the backward pass instead of a numerical difference. */
function exactOf(spec: DescentSpec): DescentSpec {
  return { ...spec, derivative: { ...spec.derivative, method: 'backward' }, precision: 'float64' }
}
