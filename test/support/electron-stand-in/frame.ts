import type { Frame } from '@playwright/test'
import type { WebFrameMain } from 'electron'
import { toElectron } from './address'
import { FROM_MAIN } from './sandboxed-preload'
import { standIn } from './stand-in'

const known = new WeakMap<Frame, WebFrameMain>()

/** Electron's view of one of Chromium's frames; the same object each time. */
export function frameMain(frame: Frame): WebFrameMain {
  const made = known.get(frame) ?? makeFrameMain(frame)
  known.set(frame, made)
  return made
}

function makeFrameMain(frame: Frame): WebFrameMain {
  const parent = frame.parentFrame()
  return standIn<WebFrameMain>('webFrameMain', {
    get url() {
      return toElectron(frame.url())
    },
    get parent() {
      return parent && frameMain(parent)
    },
    get frames() {
      return frame.childFrames().map(frameMain)
    },
    get name() {
      return frame.name()
    },
    executeJavaScript: (code) => frame.evaluate(code),
  })
}

/** Lets the preload's listeners in a frame hear a message; a frame without a preload has none. */
export async function deliver(frame: Frame, channel: string, values: unknown[]): Promise<void> {
  await frame.evaluate(
    ([fromMain, to, sent]) => {
      const globals = window as unknown as Record<string, ((channel: string, values: unknown[]) => void) | undefined>
      globals[fromMain]?.(to, sent)
    },
    [FROM_MAIN, channel, values] as const,
  )
}
