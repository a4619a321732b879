/**
 * How a run looks in every picture, so that it is known again: a colour of the theme, a dash and a shape of its ball.
 * Colour is never the only cue. `main` is the run that the controls set, `exact` the one beside it by the exact gradient.
 */
export const looks = {
  main: { colour: '--path', dash: [], ball: 'sphere' },
  exact: { colour: '--ink', dash: [7, 6], ball: 'diamond' },
  second: { colour: '--run-second', dash: [14, 5], ball: 'cube' },
  third: { colour: '--run-third', dash: [3, 5], ball: 'cone' },
  fourth: { colour: '--run-fourth', dash: [9, 9], ball: 'ring' },
} as const satisfies Readonly<Record<string, LookRow>>

interface LookRow {
  /** The custom property of its colour. */
  readonly colour: string
  /** Lengths of a dash and of the gap after it in CSS pixels; empty for a whole line. */
  readonly dash: readonly [] | readonly [number, number]
  readonly ball: 'sphere' | 'diamond' | 'cube' | 'cone' | 'ring'
}

export type Look = keyof typeof looks

/** The looks of runs that are compared with the main one, in the order in which they are given out. */
export const besideLooks = ['second', 'third', 'fourth'] as const
