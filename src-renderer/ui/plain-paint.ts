/**
 * A computed colour as programs that know no CSS of today read it too: rgb() with whole numbers, or none. Mixed colours
 * are computed as color(srgb …), and a fill that is only there to be hit as rgba(0, 0, 0, 0).
 */
export function plainPaint(paint: string): string {
  if (/^rgba\(.*,\s*0\)$/.test(paint) || paint === 'transparent') return 'none'
  const [, parts = ''] = /^color\(srgb ([^)/]+)\)$/.exec(paint) ?? []
  if (parts === '') return paint
  const channels = parts
    .trim()
    .split(/\s+/)
    .map((part) => Math.round(Number(part) * 255))
  return `rgb(${channels.join(', ')})`
}
