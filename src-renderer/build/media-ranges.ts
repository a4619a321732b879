import type { Plugin } from 'vite'

/** `(width < 1000px)`, or with `>=`; in whichever unit. */
const RANGE = /\(\s*width\s*(<=?|>=?)\s*([\d.]+)(\w+)\s*\)/g
/** The least difference that browsers tell apart, in the range's unit. */
const NEXT = 0.02

/**
 * Writes the ranges of media queries as `max-width` and `min-width`: Safari before 16.4 knows no ranges, and the minifier
 * makes `not (min-width: …)` of them, which it does not know either. Container queries came with their ranges.
 */
export function mediaRanges(): Plugin {
  return {
    name: 'media-ranges',
    enforce: 'pre',
    transform(code, id) {
      return /\.css$|\.css\?|[?&]lang\.css|type=style/.test(id) ? withoutRanges(code) : undefined
    },
  }
}

/** @returns the style sheet with no range in its media queries */
export function withoutRanges(styles: string): string {
  return styles.replace(/@media[^{]*\{/g, (query) => query.replace(RANGE, plainly))
}

function plainly(_range: string, sign: string, size: string, unit: string): string {
  const isBelow = sign.startsWith('<')
  const isStrict = !sign.endsWith('=')
  const end = isStrict ? Number(size) + (isBelow ? -NEXT : NEXT) : Number(size)
  return `(${isBelow ? 'max' : 'min'}-width: ${String(end)}${unit})`
}
