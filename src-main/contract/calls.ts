import type * as v from 'valibot'
import { formulaRequest, type FormulaFacts } from './formula'
import { fieldRequest, nudgesRequest, type ArrowField, type Nudges } from './gradient'
import { gradientsRequest, type Gradients } from './gradients'
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
import type { Trace } from './trace'

/** A call: the schema its request must satisfy, and the type of its reply. */
interface Call<Schema extends v.GenericSchema, Reply> {
  readonly request: Schema
  /** Only a type; never present at run time. */
  readonly reply?: Reply
}

function call<Reply>() {
  return <Schema extends v.GenericSchema>(request: Schema): Call<Schema, Reply> => ({ request })
}

/**
 * The contract: every call that the page may make of the engine. Service, clients, preload and the window's type
 * derive from this table; adding a call is adding a row here and its function in worker/service.ts.
 */
export const calls = {
  compileFormula: call<FormulaFacts>()(formulaRequest),
  descend: call<Trace>()(descentSpec),
  sampleSurface: call<Surface>()(surfaceRequest),
  slice: call<Slice>()(sliceRequest),
  sampleCurve: call<Curve>()(curveRequest),
  differenceErrors: call<DifferenceErrors>()(errorsRequest),
  machineView: call<MachineView>()(machineRequest),
  sampleField: call<ArrowField>()(fieldRequest),
  nudges: call<Nudges>()(nudgesRequest),
  listGradients: call<Gradients>()(gradientsRequest),
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
export type Request<Name extends CallName> = v.InferOutput<Calls[Name]['request']>
export type Reply<Name extends CallName> = NonNullable<Calls[Name]['reply']>

/** What goes with a call but is not part of its request. */
export interface CallOptions {
  /** Aborting cancels the call in the worker. A descent then replies with what it has, outcome `cancelled`. */
  readonly signal?: AbortSignal
  /** Hears how many steps of a descent are done. */
  readonly onProgress?: (steps: number) => void
}

/** The engine as its callers see it, wherever it runs. A call that fails rejects with a FailureError. */
export type Engine = {
  readonly [Name in CallName]: (request: Request<Name>, options?: CallOptions) => Promise<Reply<Name>>
}
