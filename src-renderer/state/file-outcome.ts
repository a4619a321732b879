import type { Failure } from '../../src-main/contract/failure'
import type { FileToCopy } from '../backend/backend'
import type { RefusedOf } from './kept-chapters.svelte'

/** What is wrong with a file; of a formula, `why` says what. */
export interface FileFault extends Failure {
  readonly why?: Failure
}

/** What became of a file, to be said to the person. */
export type FileOutcome =
  | { readonly kind: 'opened'; readonly name: string }
  | { readonly kind: 'saved'; readonly name: string }
  | {
      readonly kind: 'notOpened'
      readonly name: string
      readonly faults: readonly FileFault[]
      /** How many more there are. */
      readonly others?: number
    }
  | { readonly kind: 'notSaved'; readonly faults: readonly FileFault[] }
  | FileToCopy

/** Faults of one file that are told; of the others only how many, for they would not be read. */
const MOST_FAULTS = 3

/** A file that was not opened, with as much of what is wrong as is told. */
export function notOpened(name: string, faults: readonly FileFault[]): FileOutcome {
  const told = faults.slice(0, MOST_FAULTS)
  const others = faults.length - told.length
  return { kind: 'notOpened', name, faults: told, ...(others > 0 && { others }) }
}

/** A field that does not fit, as a sentence says it. */
export function toFault({ chapter, field, value, allowed, wanted, why }: RefusedOf): FileFault {
  const about = wanted ?? (allowed === undefined ? undefined : 'allowed')
  const kind = why ? 'formula' : about === undefined ? 'field' : `field-${about}`
  const values = { chapter, field, value, ...(allowed !== undefined && { allowed }) }
  return { kind, key: `file.fault.${kind}`, values, ...(why && { why }) }
}
