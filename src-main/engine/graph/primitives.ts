import type { FunctionSignature, FunctionTable } from '../expression/expression'
import { functions } from './functions'
import { operators } from './operators'
import type { Primitive } from './primitive'
import { reductionSignatures } from './reductions'

/** Of a primitive that people type by its name. */
export type FunctionName = keyof typeof functions

export type PrimitiveName = keyof typeof operators | FunctionName

/** The table of primitives: everything that a node of a graph can compute. */
export const primitives: Readonly<Record<PrimitiveName, Primitive>> = { ...operators, ...functions }

/** What people type by name: functions of the table, and reductions. */
export const functionTable: FunctionTable = new Map<string, FunctionSignature>([
  ...Object.entries(functions),
  ...Object.entries(reductionSignatures),
])

export function isPrimitiveName(name: string): name is PrimitiveName {
  return Object.hasOwn(primitives, name)
}
