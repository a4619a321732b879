import type * as v from 'valibot'
import { formulaRequest, type FormulaFacts } from './formula'
import { fieldRequest, nudgesRequest, type ArrowField, type Nudges } from './gradient'
import { gradientsRequest, type Gradients } from './gradients'
import { layoutRequest, type GraphLayout } from './graph-layout'
import { inspectRequest, writePieceRequest, type ExportedCode, type FormulaPiece, type Inspection } from './inspection'
import { joinTrace } from './join-trace'
import {
  clustersRequest,
  inspectNetworkRequest,
  layerCodeRequest,
  networkRequest,
  randomWeightsRequest,
  regionsRequest,
  type LabelledSamples,
  type NetworkReading,
  type Regions,
} from './network'
import { scriptRequest } from './script'
import {
  curveRequest,
  errorsRequest,
  machineRequest,
  sliceRequest,
  type Curve,
  type DifferenceErrors,
  type MachineView,
  type Slice,
} from './slope'
import { descentSpec } from './spec'
import { surfaceRequest, type Surface } from './surface'
import type { Trace, TracePart } from './trace'

/** A call: the schema that its request must satisfy, the types of its reply and of the parts that may come before it. */
interface Call<Schema extends v.GenericSchema, Reply, Part> {
  readonly request: Schema
  /** For a call whose parts belong to its result: puts them together. Elsewhere a part only shows the way to it. */
  readonly join?: (parts: readonly Part[], reply: Reply) => Reply
  /** Only types; never present at run time. */
  readonly reply?: Reply
  readonly part?: Part
}

function call<Reply, Part = never>() {
  return <Schema extends v.GenericSchema>(
    request: Schema,
    join?: (parts: readonly Part[], reply: Reply) => Reply,
  ): Call<Schema, Reply, Part> => ({ request, ...(join && { join }) })
}

/**
 * The contract: every call that the page may make of the engine. Worker, client and the desktop's check derive from
 * this table; adding a call is adding a row here and its function in worker/functions.ts.
 */
export const calls = {
  compileFormula: call<FormulaFacts>()(formulaRequest),
  descend: call<Trace, TracePart>()(descentSpec, joinTrace),
  /** A part is the same surface with fewer samples. */
  sampleSurface: call<Surface, Surface>()(surfaceRequest),
  slice: call<Slice>()(sliceRequest),
  sampleCurve: call<Curve>()(curveRequest),
  differenceErrors: call<DifferenceErrors>()(errorsRequest),
  machineView: call<MachineView>()(machineRequest),
  sampleField: call<ArrowField>()(fieldRequest),
  nudges: call<Nudges>()(nudgesRequest),
  listGradients: call<Gradients>()(gradientsRequest),
  inspect: call<Inspection>()(inspectRequest),
  layOutGraph: call<GraphLayout>()(layoutRequest),
  exportCode: call<ExportedCode>()(inspectRequest),
  writePiece: call<FormulaPiece>()(writePieceRequest),
  exportScript: call<string>()(scriptRequest),
  exportLayerCode: call<ExportedCode>()(layerCodeRequest),
  readNetwork: call<NetworkReading>()(networkRequest),
  regions: call<Regions>()(regionsRequest),
  inspectNetwork: call<Inspection>()(inspectNetworkRequest),
  randomWeights: call<readonly number[]>()(randomWeightsRequest),
  threeClusters: call<LabelledSamples>()(clustersRequest),
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
export type Request<Name extends CallName> = v.InferOutput<Calls[Name]['request']>
export type Reply<Name extends CallName> = NonNullable<Calls[Name]['reply']>
export type Part<Name extends CallName> = NonNullable<Calls[Name]['part']>

/** What goes with a call but is not part of its request. */
export interface CallOptions<Name extends CallName = CallName> {
  /** Aborting cancels the call in the worker. A descent then replies with what it has, outcome `cancelled`. */
  readonly signal?: AbortSignal
  /** Hears what comes before the reply, in order. */
  readonly onPart?: (part: Part<Name>) => void
}

/** The engine as its callers see it, wherever it runs. A call that fails rejects with a FailureError. */
export type Engine = {
  readonly [Name in CallName]: (request: Request<Name>, options?: CallOptions<Name>) => Promise<Reply<Name>>
}
