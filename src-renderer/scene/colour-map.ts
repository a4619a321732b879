/** Red, green, blue. */
export type Rgb = readonly [number, number, number]

/**
 * Cividis: dark blue for low, yellow for high, chosen because it reads the same with any colour vision. Polynomial by
 * J. R. Nuñez and others (PLoS ONE 13(7), 2018) as fitted for d3-scale-chromatic.
 *
 * @param part 0 … 1, clamped
 * @returns sRGB channels, 0 … 255, whole numbers
 */
export function cividis(part: number): Rgb {
  const t = Math.min(1, Math.max(0, part))
  return [
    channel(-4.54 - t * (35.34 - t * (2381.73 - t * (6402.7 - t * (7024.72 - t * 2710.57))))),
    channel(32.49 + t * (170.73 + t * (52.82 - t * (131.46 - t * (176.58 - t * 67.37))))),
    channel(81.24 + t * (442.36 - t * (2482.43 - t * (6167.24 - t * (6614.94 - t * 2475.67))))),
  ]
}

const channel = (value: number) => Math.max(0, Math.min(255, Math.round(value)))

const STEPS = 256

/** Linear light, three numbers a colour, as vertex colours want it. */
const linearTable = Float32Array.from({ length: STEPS * 3 }, (_, index) => {
  const colour = cividis(Math.floor(index / 3) / (STEPS - 1))
  return toLinear((colour[index % 3] ?? 0) / 255)
})

/** Writes the colour for a part of the height (0 … 1, clamped; NaN counts as 0) at `offset`, in linear light. */
export function writeLinearColour(target: Float32Array, offset: number, part: number): void {
  const entry = 3 * Math.round(Math.min(1, Math.max(0, part || 0)) * (STEPS - 1))
  for (let index = 0; index < 3; index++) target[offset + index] = linearTable[entry + index] ?? 0
}

/** sRGB transfer function (IEC 61966-2-1). */
function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
