import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'

/** Modules left white around a code, so that cameras find it (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** A finer code, of more than 117 modules a side, is not read from the back row. */
const MAX_VERSION = 25

export interface QrCode {
  /** Its side with the quiet zone, in modules. */
  readonly side: number
  /** Its dark modules as an SVG path. */
  readonly path: string
  /** By how much the path is to be moved, to leave the quiet zone. */
  readonly inset: number
}

/** A QR code of a text; undefined for one that is too long to be read from afar. */
export function qrCode(text: string): QrCode | undefined {
  try {
    const code = generate(text, { maxVersion: MAX_VERSION })
    return { side: code.size + 2 * QUIET_ZONE, path: toSvgPath(code), inset: QUIET_ZONE }
  } catch {
    return undefined
  }
}
