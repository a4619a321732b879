import { FailureError, type Failure } from '../../../src-main/contract/failure'

/** The failure that an action ends in. */
export function failureOf(action: () => unknown): Failure {
  try {
    action()
  } catch (error) {
    if (error instanceof FailureError) return error.failure
    throw error
  }
  throw new Error('nothing failed')
}
