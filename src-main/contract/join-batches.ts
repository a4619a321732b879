import type { TraceBatch } from './trace'

/** The records of consecutive batches, in order, as one batch. */
export function joinBatches(batches: readonly TraceBatch[]): TraceBatch {
  return {
    steps: concatenate(batches.map((batch) => batch.steps)),
    points: concatenate(batches.map((batch) => batch.points)),
    values: concatenate(batches.map((batch) => batch.values)),
    gradients: concatenate(batches.map((batch) => batch.gradients)),
  }
}

function concatenate(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
