import type { IpcMainEvent } from 'electron'
import { shortText } from '../contract/short-text'
import { originOf, PAGE_ORIGIN } from './page-address'

/** What the check looks at; a test can make one by hand. */
export interface SenderFrame {
  readonly url: string
  readonly parent: object | null
}

/**
 * Whether a message comes from our page itself: the top frame of a window, at our origin. Never a frame inside it,
 * never a page from elsewhere, never a frame that is gone already.
 */
export function isOurPage(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && originOf(frame.url) === PAGE_ORIGIN
}

/** As `isOurPage`, for the sender of a message; a refusal is logged with where it came from. */
export function isAllowed(event: IpcMainEvent, channel: string): boolean {
  if (isOurPage(event.senderFrame)) return true
  console.warn(`Refused a message '${channel}' from ${shortText(event.senderFrame?.url ?? 'a frame that is gone')}`)
  return false
}
