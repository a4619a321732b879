import type { Engine, Request } from '../../../src-main/contract/calls'
import type { DescentSpec } from '../../../src-main/contract/spec'
import { createCallQuery, type CallQuery } from '../../state/call-query'
import type { ChapterState } from '../../state/chapter-state'
import { Descent } from '../../state/descent.svelte'
import { Query, type Asking } from '../../state/query.svelte'
import type { Run } from '../../state/run-frame'
import { firstPicture } from '../frame/descent-picture'
import { withSamples } from './edit-layer'
import { createJudgement, type Judgement, type JudgementQuestion } from './judge-samples'
import { rateLooks, rateQuestion, type RateQuestion } from './rate-runs'
import { runNudges, type NudgeQuestion, type NudgeRun } from './nudge-run'
import { WeightsSetup } from './weights-setup.svelte'

interface RateRuns {
  readonly layer: readonly Run[]
  readonly bowl: readonly Run[]
}

/** All state of the chapter: a descent on the weights, and what the layer says where the ball is. Lives with the page. */
export class WeightsState implements ChapterState {
  readonly descent: Descent<WeightsSetup>
  readonly reading: CallQuery<'readNetwork'>
  /** The marked learning rates, here and on the bowl. */
  readonly rates: Query<RateQuestion, RateRuns>
  /** How each sample stands, and which class wins where. */
  readonly judgement: Query<JudgementQuestion, Judgement>
  readonly nudging: Query<NudgeQuestion, NudgeRun>
  readonly code: CallQuery<'exportLayerCode'>
  readonly #engine: Engine

  constructor(engine: Engine) {
    this.#engine = engine
    this.descent = new Descent(engine, new WeightsSetup(), firstPicture)
    this.reading = createCallQuery(engine, 'readNetwork')
    this.rates = new Query(async ({ layer, bowl }, asking) => {
      const [here, there] = await Promise.all([this.#runAll(layer, asking), this.#runAll(bowl, asking)])
      return { layer: here, bowl: there }
    })
    this.judgement = createJudgement(engine)
    this.nudging = new Query((question, { signal }) => runNudges(engine, question, signal), {
      onShow: ({ loop }) => {
        this.setup.keptNudge.setLast(loop.moves.length)
      },
    })
    this.code = createCallQuery(engine, 'exportLayerCode')
    this.setup.nudgePlayer.speed = 1
  }

  get setup(): WeightsSetup {
    return this.descent.setup
  }

  get player() {
    return this.setup.part === 'nudges' ? this.setup.nudgePlayer : this.descent.player
  }

  /** The weights where the ball is, of the run on show. */
  weights = $derived.by(() => Array.from(this.descent.main?.point ?? this.setup.plan.start))

  /** What the layer is asked now; undefined until there is a run, and where it has left the numbers behind. */
  get readingQuestion(): Request<'readNetwork'> | undefined {
    const layer = this.descent.spec?.objective
    if (layer?.kind !== 'softmax-layer' || !this.weights.every(Number.isFinite)) return undefined
    return { layer, weights: this.weights, h: this.setup.plan.h }
  }

  /** The marked learning rates are compared from where the run on show begins. */
  get rateQuestion(): RateQuestion | undefined {
    const { spec } = this.descent
    return spec && rateQuestion(spec)
  }

  /** The same, with the step of the descent at which the ball is. */
  get nudgeQuestion(): NudgeQuestion | undefined {
    const { readingQuestion, descent } = this
    return readingQuestion && { ...readingQuestion, step: descent.main?.step ?? 0 }
  }

  /** What the scripts are made from: the layer and its descent as they are set. */
  get codeQuestion(): Request<'exportLayerCode'> | undefined {
    if (!this.setup.isReady) return undefined
    const { start, h, learningRate, steps, precision } = this.setup.plan
    return { layer: this.setup.objective, weights: start, h, learningRate, steps, precision }
  }

  /** Draws weights from the standard normal distribution; the same seed, the same weights. */
  async draw(seed: number): Promise<void> {
    const { inputs, classes } = this.setup
    const weights = await this.#engine.randomWeights({ seed, inputCount: inputs[0]?.length ?? 1, classes })
    this.setup.setLayer({ ...this.setup.layer, seed, weights })
  }

  /** Takes three small clusters for samples; the same seed, the same samples. */
  async drawClusters(seed: number): Promise<void> {
    const samples = await this.#engine.threeClusters({ seed })
    this.setup.setLayer({ ...withSamples(this.setup.layer, samples), samplesSeed: seed })
  }

  #runAll(specs: readonly DescentSpec[], { signal }: Asking<RateRuns>): Promise<Run[]> {
    const runs = specs.map(async (spec, i) => {
      const trace = await this.#engine.descend(spec, { signal })
      return { id: `rate-${String(spec.optimizer.learningRate)}`, look: rateLooks[i] ?? 'main', spec, trace }
    })
    return Promise.all(runs)
  }
}
