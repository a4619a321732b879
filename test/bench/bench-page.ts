import type { Browser, Page } from '@playwright/test'

declare global {
  /** Frames that the page's canvas has drawn so far. */
  var drawnFrames: number
  /** Set by a bench that looks at each frame as it is drawn. */
  var onFrameDrawn: (() => void) | undefined
}

/** A page for measuring, of the size that a projector shows. It counts the frames that a canvas draws. */
export async function benchPageOf(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-US' })
  // The runner marks functions with their names through a helper of its own, which functions sent to the page lack.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value' })
  await page.addInitScript(countFrames)
  return page
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
