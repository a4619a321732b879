export type ErrorKind = 'forward64' | 'central64' | 'forward32' | 'central32'

/** |difference - true slope| of one method in one precision. */
export interface ErrorSeries {
  readonly kind: ErrorKind
  /** Steps h, ascending. */
  readonly hs: ArrayLike<number>
  /** The error at each h: 0 where the difference is exact, NaN where there is no difference. */
  readonly errors: ArrayLike<number>
}

export interface ErrorPoint {
  readonly h: number
  readonly error: number
}

/** The smallest error of a series and the h that has it; of equal ones the largest h. Undefined without any error. */
export function bestStep({ hs, errors }: ErrorSeries): ErrorPoint | undefined {
  const points = Array.from(hs, (h, i) => ({ h, error: errors[i] ?? NaN })).filter(({ error }) =>
    Number.isFinite(error),
  )
  return points.reduce<ErrorPoint | undefined>(
    (best, point) => (best === undefined || point.error <= best.error ? point : best),
    undefined,
  )
}
