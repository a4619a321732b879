import { FailureError, type Failure } from '../../src-main/contract/failure'

/** The failure in whatever was thrown. Anything else is a defect of ours: it is logged and shown as unknown. */
export function toFailure(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure
  console.error(error)
  return { kind: error instanceof Error ? error.name : 'unknown', key: 'error.unknown', values: {} }
}
