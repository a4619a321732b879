import { untrack } from 'svelte'
import type { Inspection, InspectRequest, Ties } from '../../../src-main/contract/inspection'
import { sameData } from '../../state/same-data'

/** A pass that has been run to its end. */
export interface FinishedRun {
  readonly question: InspectRequest
  readonly inspection: Inspection
}

/** The reductions of which a person has seen the whole pass: of one formula, one set of inputs and one precision. */
export class ReductionRuns {
  #runs = $state.raw<readonly FinishedRun[]>([])

  /** Notes what is finished, for as long as the component lives whose set-up calls this. */
  follow(finished: () => FinishedRun | undefined): void {
    $effect(() => {
      const run = finished()
      if (run) untrack(() => this.add(run))
    })
  }

  /** Runs of another formula or other inputs are forgotten. */
  add(run: FinishedRun): void {
    const others = this.#runs.filter(({ question }) => isSameSubject(question, run.question))
    this.#runs = [...others.filter(({ question }) => !sameData(question, run.question)), run]
  }

  /** The finished pass of just this question; how ties are shared matters to the maximum and minimum only. */
  of(wanted: InspectRequest): Inspection | undefined {
    const hasTies = wanted.reduce === 'max' || wanted.reduce === 'min'
    const plain = (question: InspectRequest) => (hasTies ? question : withTies(question, wanted.ties))
    return this.#runs.find(({ question }) => sameData(plain(question), wanted))?.inspection
  }
}

function isSameSubject(one: InspectRequest, other: InspectRequest): boolean {
  return (['formula', 'inputs', 'precision'] as const).every((name) => sameData(one[name], other[name]))
}

function withTies(question: InspectRequest, ties: Ties): InspectRequest {
  return { ...question, ties }
}
