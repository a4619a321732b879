/** A plane that stands on the floor through a point, along one side of the picture, and the slice of f on it. */
export interface StageCut {
  /** Which side the plane runs along: the one variable that moves on it. */
  readonly side: 'columns' | 'rows'
  /** The two coordinates of the point in the plane of the picture. */
  readonly point: readonly [across: number, along: number]
  /** f and the partial derivative at the point. */
  readonly value: number
  readonly slope: number
  /** The slice: places of the moving variable, and f there. */
  readonly xs: Float64Array
  readonly values: Float64Array
}
