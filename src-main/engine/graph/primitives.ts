import type { FunctionTable } from '../expression/expression'
import { functions } from './functions'
import { operators } from './operators'
import type { Primitive } from './primitive'

export type PrimitiveName = keyof typeof operators | keyof typeof functions

/** The table of primitives: everything that a node of a graph can compute. */
export const primitives: Readonly<Record<PrimitiveName, Primitive>> = { ...operators, ...functions }

/** The part of the table that people type by name. */
export const functionTable: FunctionTable = new Map(Object.entries(functions))

export function isPrimitiveName(name: string): name is PrimitiveName {
  return Object.hasOwn(primitives, name)
}
