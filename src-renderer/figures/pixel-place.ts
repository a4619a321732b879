/** A place in a figure, in pixels from its left upper corner. */
export interface PixelPlace {
  readonly x: number
  readonly y: number
}
