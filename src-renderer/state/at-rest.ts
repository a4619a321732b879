/** A hand that has changed nothing for so long rests. Milliseconds. */
const REST_MS = 300

/**
 * Calls back when the hand rests: some time after the last call of the function returned, and not while a pointer is
 * held down, so that one drag is one change. For the life of the page.
 */
export function createRest(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isHeld = false
  let isWanted = false
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(rest, REST_MS)
  }
  const rest = () => {
    if (isHeld || !isWanted) return
    isWanted = false
    callback()
  }
  const hold = (event: Event) => {
    isHeld = event.type === 'pointerdown'
    if (!isHeld) wait()
  }
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) addEventListener(type, hold, { capture: true })
  return () => {
    isWanted = true
    wait()
  }
}

/** How often something that goes on for long is looked at. Milliseconds. */
const PULSE_MS = 1000

/**
 * Calls back while the function returned is being called, once a second and not oftener: for what would come too late at
 * rest, because a run that plays never rests. For the life of the page.
 */
export function createPulse(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined
      callback()
    }, PULSE_MS)
  }
}
