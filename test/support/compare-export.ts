import type { Precision } from '../../src-main/contract/spec'
import type { Quantity } from '../../src-main/contract/inspection'
import { inspect } from '../../src-main/engine'
import { nameOf, type ExportCase } from './export-cases'
import type { Ran } from './run-python'

/** How far a number may be off, as a share of its size. */
export type Share = Readonly<Record<Precision, number>>

/** Which scripts did not run to their end or printed another value than ours. */
export function wrongValues(cases: readonly ExportCase[], ran: ReadonlyMap<ExportCase, Ran>, share: Share): string[] {
  return cases.flatMap((each) => {
    const { printed, error } = ran.get(each) ?? { printed: [], error: 'did not run' }
    if (error !== null) return [`${nameOf(each)}: ${error}`]
    return differences(each, printed.slice(0, 1), [expectedOf(each).value], share, 0)
  })
}

/** Which scripts printed other gradients than ours. Those below 1 are compared as if they were 1. */
export function wrongGradients(
  cases: readonly ExportCase[],
  ran: ReadonlyMap<ExportCase, Ran>,
  share: Share,
): string[] {
  return cases.flatMap((each) => {
    const [, ...printed] = ran.get(each)?.printed ?? []
    return differences(each, printed, expectedOf(each).gradients, share, 1)
  })
}

/** Our own value, and our gradients by the variables of the formula, in the order in which a script prints them. */
function expectedOf({ formula, inputs, options }: ExportCase): { value: Quantity; gradients: Quantity[] } {
  const { value, gradients, nodes } = inspect(formula, inputs, options)
  const used = nodes.flatMap(({ operation, index }) => (operation === 'variable' ? [`x${String(index)}`] : []))
  return { value, gradients: used.sort().map((name) => gradients[name] ?? NaN) }
}

function differences(
  each: ExportCase,
  printed: readonly (Quantity | null)[],
  expected: readonly Quantity[],
  share: Share,
  least: number,
): string[] {
  const allowed = share[each.options.precision ?? 'float64']
  const isRight =
    printed.length === expected.length && expected.every((one, i) => isClose(printed[i] ?? [], one, allowed, least))
  return isRight ? [] : [`${nameOf(each)}: ${JSON.stringify(printed)} for ${JSON.stringify(expected)}`]
}

function isClose(given: Quantity, expected: Quantity, share: number, least: number): boolean {
  const [numbers, others] = [[given].flat(), [expected].flat()]
  return (
    numbers.length === others.length && numbers.every((number, i) => isNear(number, others[i] ?? NaN, share, least))
  )
}

function isNear(given: number, expected: number, share: number, least: number): boolean {
  if (!Number.isFinite(expected)) return Object.is(given, expected)
  return Math.abs(given - expected) <= share * Math.max(Math.abs(expected), least)
}
