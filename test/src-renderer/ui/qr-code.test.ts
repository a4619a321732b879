import { describe, expect, it } from 'vitest'
import { qrCode } from '../../../src-renderer/ui/qr-code'

describe('a QR code', () => {
  it('has four white modules around it, as cameras need', () => {
    const { side = 0, inset, path = '' } = qrCode('https://example.ac.jp/downhill.html#v=1&chapter=slope') ?? {}
    const places = Array.from(path.matchAll(/[0-9]+/g), ([number]) => Number(number))
    // Sides are 21 modules and four more for each version (ISO/IEC 18004).
    expect((side - 8 - 21) % 4).toBe(0)
    expect([Math.min(...places), Math.max(...places)]).toEqual([0, side - 8])
    expect(inset).toBe(4)
  })

  it('is none for a text that makes it too fine for the back row', () => {
    // A code of version 25 holds 1,273 bytes at the lowest level of correction (ISO/IEC 18004, table 7).
    expect(qrCode('a'.repeat(1273))?.side).toBe(117 + 8)
    expect(qrCode('a'.repeat(1274))).toBeUndefined()
  })
})
