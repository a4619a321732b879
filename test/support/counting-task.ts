import { vi } from 'vitest'
import type { Task } from '../../src-main/worker/task'

/** A task whose clock goes `tick` milliseconds further at every look, with the parts it was told. */
export function countingTask<Part>(tick: number, pause: () => Promise<void> = () => Promise.resolve()) {
  const abort = new AbortController()
  const parts: Part[] = []
  let time = 0
  const task = {
    signal: abort.signal,
    now: () => (time += tick),
    pause: vi.fn(pause),
    part: (part: Part) => {
      parts.push(part)
    },
  }
  return { abort, parts, task: task satisfies Task<Part> }
}
