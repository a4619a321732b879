/**
 * A formula near the longest that may be typed: a million steps of it take many seconds on any machine, so that there
 * is time to cancel.
 */
export const SLOW_FORMULA = Array.from({ length: 150 }, (_, index) => `sin(x0+${index})`).join('+')
