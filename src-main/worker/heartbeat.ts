/** A worker that has work and is silent for so long is taken for stuck. Milliseconds. */
export const SILENCE = 5_000

/** A worker that has not started after so long never will. A slow machine may need many seconds. Milliseconds. */
export const START_LIMIT = 60_000

/**
 * Beats in the time of silence: the first asks, the others wait. Beats are counted instead of time, so that a laptop
 * which slept does not lose its worker.
 */
const BEATS = 6

/** Watches a worker between start and stop, and runs no timer otherwise. */
export interface Heartbeat {
  start(): void
  stop(): void
  /** A sign of life; before the first one the worker is still starting, and has more time. */
  hear(): void
}

/**
 * @param ping asks the worker for a sign of life
 * @param onSilence hears, once, that none came in time
 */
export function createHeartbeat(ping: () => void, onSilence: () => void): Heartbeat {
  let timer: ReturnType<typeof setInterval> | undefined
  let missed = 0
  let limit = Math.ceil((START_LIMIT / SILENCE) * BEATS)

  const stop = () => {
    clearInterval(timer)
    timer = undefined
  }
  const beat = () => {
    missed += 1
    // After the count: the answer takes it back, also one that comes at once.
    if (missed === 1) ping()
    if (missed < limit) return
    stop()
    onSilence()
  }
  const start = () => {
    if (timer !== undefined) return
    missed = 0
    timer = setInterval(beat, SILENCE / BEATS)
  }
  const hear = () => {
    missed = 0
    limit = BEATS
  }
  return { start, stop, hear }
}
