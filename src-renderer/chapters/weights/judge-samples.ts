import type { Engine, Request } from '../../../src-main/contract/calls'
import { classOf, type Target } from '../../../src-main/contract/layer'
import type { Regions } from '../../../src-main/contract/network'
import { reachOf } from '../../numbers/reach-of'
import { squareDomain } from '../../figures/square-domain'
import { Query } from '../../state/query.svelte'

/** The layer with its samples at some weights. */
export type JudgementQuestion = Request<'readNetwork'>

/** What the layer takes one sample for. */
export interface Verdict {
  readonly target: number
  /** The most probable class, the first of equal ones. */
  readonly winner: number
  readonly probability: number
}

export interface Judgement {
  /** One for each sample. */
  readonly verdicts: readonly Verdict[]
  /** Of samples with two inputs. */
  readonly regions: Regions | undefined
}

/** Places along each side of the map: fine enough for a straight edge, few enough to follow a player. */
const SIDE = 97
/** Beyond the farthest input. */
const ROOM = 1.15

/** How far from 0 the map reaches on both axes, so that all samples are on it. */
export function mapReach(inputs: readonly (readonly number[])[]): number {
  return reachOf(inputs, ROOM)
}

/** Asks for the verdicts and the regions in one, so that the map and the words about it speak of the same weights. */
export function createJudgement(engine: Engine): Query<JudgementQuestion, Judgement> {
  return new Query(async (question, { signal }) => {
    const { inputs, targets } = question.layer
    const [{ probabilities }, regions] = await Promise.all([
      engine.readNetwork(question, { signal }),
      inputs[0]?.length === 2 ? engine.regions(regionsOf(question), { signal }) : undefined,
    ])
    return { verdicts: targets.map((target, i) => verdictOf(target, probabilities[i] ?? [])), regions }
  })
}

function regionsOf({ layer, weights }: JudgementQuestion): Request<'regions'> {
  const reach = mapReach(layer.inputs)
  return { weights, domain: squareDomain(-reach, reach), resolution: SIDE }
}

function verdictOf(target: Target, probabilities: readonly number[]): Verdict {
  const probability = Math.max(...probabilities)
  return { target: classOf(target), winner: probabilities.indexOf(probability), probability }
}

export function isWrong({ target, winner }: Verdict): boolean {
  return winner !== target
}
