import type { CurveSubject, SecantKind } from './curve-subject'

interface LineEnd {
  readonly x: number
  readonly y: number
}

/** The tangent and the secants, each drawn across the whole range; lines without a finite slope are left out. */
export function secantLines(
  { x, value, slope, secants }: CurveSubject,
  [low, high]: readonly [number, number],
): { kind: SecantKind | 'tangent'; ends: LineEnd[] }[] {
  const through = (from: LineEnd, rise: number): LineEnd[] =>
    [low, high].map((end) => ({ x: end, y: from.y + rise * (end - from.x) }))
  const lines = [
    { kind: 'tangent' as const, from: { x, y: value }, rise: slope },
    ...secants.map(({ kind, ends, values }) => ({
      kind,
      from: { x: ends[0], y: values[0] },
      rise: (values[1] - values[0]) / (ends[1] - ends[0]),
    })),
  ]
  return lines
    .filter(({ from, rise }) => Number.isFinite(rise) && Number.isFinite(from.y))
    .map(({ kind, from, rise }) => ({ kind, ends: through(from, rise) }))
}
