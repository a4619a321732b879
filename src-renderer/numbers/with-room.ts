/** A range with room beyond its ends, as a part of its width; around a single value, ±1 or the value itself. */
export function withRoom(low: number, high: number, room: number): [number, number] {
  const extra = high > low ? high * room - low * room : Math.max(1, Math.abs(low))
  return [low - extra, high + extra]
}
