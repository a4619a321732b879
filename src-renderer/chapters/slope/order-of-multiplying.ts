import { slopePresets } from './slope-presets'

/** The two examples that say the same and round it in another order. */
const PAIR = ['gentle', 'gentleFromLeft']

const pair = slopePresets.filter(({ id }) => PAIR.includes(id)).map(({ formula }) => spelled(formula))

/** Whether a formula is one that the examples have in two orders of multiplying, however it is spelled. */
export function isInTwoOrders(formula: string): boolean {
  return pair.includes(spelled(formula))
}

function spelled(formula: string): string {
  return formula.replaceAll('**', '^').replaceAll('x0', 'x').replaceAll(/[\s*]/g, '')
}
