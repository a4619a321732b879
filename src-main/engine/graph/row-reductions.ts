import type { ReductionName } from './reductions'

/** One number for each row of a matrix, by the rule of the reduction that does the same to a vector. */
export const rowReductions = { rowSum: 'sum', rowMax: 'max' } as const satisfies Record<string, ReductionName>

export type RowReductionName = keyof typeof rowReductions
