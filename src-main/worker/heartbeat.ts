/** A worker that has work and is silent for so long is taken for stuck. Milliseconds. */
export const HEARTBEAT_TIMEOUT = 5_000

/**
 * Beats in that time: the first asks, the others wait. Beats are counted instead of time, so that a laptop which slept
 * does not lose its worker.
 */
const BEATS = 6

/** Watches a worker between start and stop, and runs no timer otherwise. */
export interface Heartbeat {
  start(): void
  stop(): void
}

/**
 * @param ping asks the worker for a sign of life
 * @param onSilence hears, once, that none came for `timeout` milliseconds
 */
export function createHeartbeat(ping: () => Promise<unknown>, onSilence: () => void, timeout: number): Heartbeat {
  let timer: ReturnType<typeof setInterval> | undefined
  let missed = 0

  const hear = () => {
    missed = 0
  }
  const stop = () => {
    clearInterval(timer)
    timer = undefined
  }
  const beat = () => {
    if (missed === 0) ping().then(hear, () => undefined)
    missed += 1
    if (missed < BEATS) return
    stop()
    onSilence()
  }
  const start = () => {
    if (timer !== undefined) return
    missed = 0
    timer = setInterval(beat, timeout / BEATS)
  }
  return { start, stop }
}
