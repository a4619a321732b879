/**
 * A computation in parts: it stops after each, so that whoever holds it can look for a cancel, and ends with its result.
 * The result does not depend on where it stops.
 */
export type Parts<Result> = Generator<undefined, Result>

/** All parts at once. */
export function complete<Result>(parts: Parts<Result>): Result {
  for (;;) {
    const part = parts.next()
    if (part.done === true) return part.value
  }
}
