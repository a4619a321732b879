import type { Trace, TracePart } from './trace'

/** The whole trace: what came ahead in parts, in order, before what came with the reply. */
export function joinTrace(parts: readonly TracePart[], last: Trace): Trace {
  if (parts.length === 0) return last
  const all = [...parts, last]
  return {
    ...last,
    steps: concatenate(all.map(({ steps }) => steps)),
    points: concatenate(all.map(({ points }) => points)),
    values: concatenate(all.map(({ values }) => values)),
    gradients: concatenate(all.map(({ gradients }) => gradients)),
    events: all.flatMap(({ events }) => events),
  }
}

function concatenate(pieces: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
