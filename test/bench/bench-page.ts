import type { Browser, Page } from '@playwright/test'

declare global {
  /** Frames that the page's canvas has drawn so far. */
  var drawnFrames: number
  /** Milliseconds of each frame's own work, where a page is timed. */
  var frameWork: number[]
  /** Set by a bench that looks at each frame as it is drawn. */
  var onFrameDrawn: (() => void) | undefined
}

/** A page for measuring, of the size that a projector shows. It counts the frames that a canvas draws. */
export async function benchPageOf(browser: Browser, isTimed = false): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-US' })
  // The runner marks functions with their names through a helper of its own, which functions sent to the page lack.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value' })
  await page.addInitScript(countFrames)
  if (isTimed) await page.addInitScript(timeFrames)
  return page
}

/**
 * A pixel is read after each frame, which waits for all of its drawing: so its time is that of its work, whatever the
 * rate of the screen. What the page's other parts take to be drawn is in it too.
 */
function timeFrames(): void {
  const request = globalThis.requestAnimationFrame.bind(globalThis)
  const pixel = new Uint8Array(4)
  const drawn = new Set<WebGL2RenderingContext>()
  // Called with its context below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { clear } = WebGL2RenderingContext.prototype
  WebGL2RenderingContext.prototype.clear = function (this: WebGL2RenderingContext, mask: number) {
    drawn.add(this)
    clear.call(this, mask)
  }
  globalThis.frameWork = []
  globalThis.requestAnimationFrame = (callback) =>
    request((time) => {
      drawn.clear()
      const begun = performance.now()
      callback(time)
      for (const gl of drawn) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
      if (drawn.size > 0) globalThis.frameWork.push(performance.now() - begun)
    })
}

/** Every frame begins by clearing the canvas, and all that is cleared between two frames of the screen is one frame. */
function countFrames(): void {
  // Called with its context below.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { clear } = WebGL2RenderingContext.prototype
  let last: CSSNumberish | null = null
  globalThis.drawnFrames = 0
  WebGL2RenderingContext.prototype.clear = function (this: WebGL2RenderingContext, mask: number) {
    clear.call(this, mask)
    if (document.timeline.currentTime === last) return
    last = document.timeline.currentTime
    globalThis.drawnFrames += 1
    globalThis.onFrameDrawn?.()
  }
}
