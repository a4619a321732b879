import type { CallName, Reply, Request } from '../contract/calls'
import { CANCELLED, FailureError } from '../contract/failure'
import { compileFormula, sampleSurface } from '../engine/index'
import { descendInSlices } from './descend-in-slices'
import type { Task } from './task'

type Functions = {
  readonly [Name in CallName]: (request: Request<Name>, task: Task) => Reply<Name> | Promise<Reply<Name>>
}

/** The engine's function for each call of the contract. */
export const functions: Functions = {
  compileFormula: atOnce((request) => {
    const { text, latex, dimension } = compileFormula(request.text)
    return { text, latex, dimension }
  }),
  descend: descendInSlices,
  sampleSurface: atOnce(({ formula, domain, columns, rows, plane }) =>
    sampleSurface(formula, domain, columns, rows, plane),
  ),
}

/** A call computed in one go; not at all when it was cancelled while it waited. */
function atOnce<Asked, Answered>(compute: (request: Asked) => Answered) {
  return (request: Asked, task: Task): Answered => {
    if (task.signal.aborted) throw new FailureError(CANCELLED)
    return compute(request)
  }
}
