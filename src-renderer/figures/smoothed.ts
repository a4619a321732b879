/**
 * The mean over the square of samples around each, for a square grid row by row. Beyond the edge the samples at the edge go
 * on, so that a straight border stays straight there.
 *
 * @param reach samples to each side of the one in the middle
 */
export function smoothed(values: Float64Array, reach: number): Float64Array {
  const side = Math.sqrt(values.length)
  return meanAlong(meanAlong(values, reach, side, 1), reach, side, side)
}

/** @param stride from a sample to its neighbour in the direction of the mean */
function meanAlong(values: Float64Array, reach: number, side: number, stride: number): Float64Array {
  return values.map((_, i) => {
    const at = Math.floor(i / stride) % side
    let sum = 0
    for (let offset = -reach; offset <= reach; offset++) {
      const place = Math.min(side - 1, Math.max(0, at + offset))
      sum += values[i + (place - at) * stride] ?? 0
    }
    return sum / (2 * reach + 1)
  })
}
