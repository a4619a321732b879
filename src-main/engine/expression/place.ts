/** Where a piece of a formula stands in the text as typed, in UTF-16 units: `text.slice(from, to)`. */
export interface Place {
  /** Index of its first character. */
  readonly from: number
  /** Index after its last character. */
  readonly to: number
}

/** From the beginning of one piece to the end of another. */
export function span({ from }: Place, { to }: Place): Place {
  return { from, to }
}
