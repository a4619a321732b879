import type { CallName, Part, Reply, Request } from '../contract/calls'
import { CANCELLED, FailureError } from '../contract/failure'
import {
  compileFormula,
  compileShapedFormula,
  differenceErrors,
  exportCode,
  exportLayerCode,
  exportScript,
  fieldByRows,
  inspect,
  inspectNetwork,
  listGradients,
  machineView,
  nudges,
  randomWeights,
  readNetwork,
  regionsByRows,
  sampleCurve,
  slice,
  threeClusters,
  writeFunction,
  writePiece,
  type Parts,
} from '../engine/index'
import { descendInTurns } from './descend-in-turns'
import { inTurns } from './in-turns'
import { layOutGraph } from './lay-out-graph'
import { sampleSurfaceInTurns } from './sample-surface'
import type { Task } from './task'

type Functions = {
  readonly [Name in CallName]: (request: Request<Name>, task: Task<Part<Name>>) => Reply<Name> | Promise<Reply<Name>>
}

/** The engine's function for each call of the contract. */
export const functions: Functions = {
  compileFormula: atOnce(({ text: typed, hasSamples }) => {
    const compiled = hasSamples ? compileShapedFormula(typed) : compileFormula(typed)
    const { text, readAs, latex, dimension, variables } = compiled
    return { text, readAs, latex, python: writeFunction(compiled), dimension, variables }
  }),
  descend: descendInTurns,
  sampleSurface: sampleSurfaceInTurns,
  slice: atOnce(({ formula, point, variable }) => {
    const { text, latex, isShiftedOnly } = slice(formula, point, variable)
    return { text, latex, isShiftedOnly }
  }),
  sampleCurve: atOnce(({ formula, range, samples, point, variable }) =>
    sampleCurve(formula, range, samples, point, variable),
  ),
  differenceErrors: atOnce(({ formula, point, hs, precision, variable }) =>
    differenceErrors(formula, point, hs, precision, variable),
  ),
  machineView: atOnce(({ formula, point, h, precision, variable }) =>
    machineView(formula, point, h, precision, variable),
  ),
  sampleField: byParts(({ objective, x0, x1, derivative, plane }) =>
    fieldByRows(objective, { x0, x1 }, derivative, plane),
  ),
  nudges: atOnce(({ objective, point, h, precision }) => nudges(objective, point, h, precision)),
  layOutGraph: atOnce(layOutGraph),
  inspect: atOnce(({ formula, inputs, ...options }) => inspect(formula, inputs, options)),
  exportCode: atOnce(({ formula, inputs, ...options }) => exportCode(formula, inputs, options)),
  writePiece: atOnce(writePiece),
  exportScript: atOnce(exportScript),
  exportLayerCode: atOnce(exportLayerCode),
  listGradients: atOnce(({ objective, points, derivative }) => listGradients(objective, points, derivative)),
  readNetwork: atOnce(({ layer, weights, h }) => readNetwork(layer, weights, h)),
  regions: byParts(({ weights, domain, resolution }) => regionsByRows(weights, domain, resolution)),
  inspectNetwork: atOnce(({ layer, weights, ...options }) => inspectNetwork(layer, weights, options)),
  randomWeights: atOnce(({ seed, inputCount, classes }) => randomWeights(seed, inputCount, classes)),
  threeClusters: atOnce(({ seed }) => threeClusters(seed)),
}

/** A call computed in one go; not at all when it was cancelled while it waited. */
function atOnce<Asked, Answered>(compute: (request: Asked) => Answered) {
  return (request: Asked, task: Task): Answered => {
    if (task.signal.aborted) throw new FailureError(CANCELLED)
    return compute(request)
  }
}

/** A call that may take seconds, computed a turn at a time. */
function byParts<Asked, Answered>(begin: (request: Asked) => Parts<Answered>) {
  return (request: Asked, task: Task): Promise<Answered> => inTurns(begin(request), task)
}
