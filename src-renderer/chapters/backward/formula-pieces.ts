import type { InspectedNode } from '../../../src-main/contract/inspection'

/** A part of a formula's text: of the node in hand or not. */
export interface FormulaPiece {
  readonly text: string
  readonly isOwn: boolean
}

/** Letters around the node's piece; a longer stretch is cut in its middle. */
const AROUND = 25
const CUT = ' … '

/** The formula cut at the places where the node stands, with what is far from them left out. */
export function formulaPieces(formula: string, { places }: Pick<InspectedNode, 'places'>): FormulaPiece[] {
  const sorted = [...places].sort((a, b) => a.from - b.from)
  let at = 0
  const pieces = sorted.flatMap(({ from, to }) => {
    const before = { text: shortened(formula.slice(at, from), at === 0, false), isOwn: false }
    at = to
    return [before, { text: formula.slice(from, to), isOwn: true }]
  })
  const rest = shortened(formula.slice(at), at === 0, true)
  return [...pieces, { text: rest, isOwn: false }].filter(({ text }) => text !== '')
}

/** @param isFirst whether nothing that matters stands before it, @param isLast nor behind it */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 3 * AROUND) return text
  return (isFirst && !isLast ? '' : text.slice(0, AROUND)) + CUT + (isLast ? '' : text.slice(-AROUND))
}
