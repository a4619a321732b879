/**
 * Makes a callback run at most once a frame, before the page is drawn, however often it is asked for. What comes faster
 * than it can be drawn then leaves the page time to be drawn, and to be clicked.
 */
export function oncePerFrame(callback: () => void): () => void {
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      callback()
    })
  }
}
