interface Point {
  readonly x: number
  readonly y: number
}

/** A smooth line through the points, level where it leaves and arrives. SVG path data. */
export function edgePath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let before = first
  const pieces = rest.map((next) => {
    const middle = (before.x + next.x) / 2
    const piece = `C${middle} ${before.y} ${middle} ${next.y} ${next.x} ${next.y}`
    before = next
    return piece
  })
  return `M${first.x} ${first.y}${pieces.join('')}`
}

/** From the right side of one box to the left side of the other, by way of the points in between. */
export function edgePoints(
  from: Point & { readonly width: number },
  to: Point & { readonly width: number },
  between: readonly Point[],
): Point[] {
  const [start, end] = [
    { x: from.x + from.width / 2, y: from.y },
    { x: to.x - to.width / 2, y: to.y },
  ]
  return [start, ...between.slice(1, -1).filter(({ x }) => x > start.x + 8 && x < end.x - 8), end]
}

/** Where a label stands on a line: its middle point, or between the two middle ones. */
export function labelPlace(points: readonly Point[]): Point {
  const at = (index: number) => points[index] ?? { x: 0, y: 0 }
  const [low, high] = [at(Math.floor((points.length - 1) / 2)), at(Math.ceil((points.length - 1) / 2))]
  return { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 }
}
