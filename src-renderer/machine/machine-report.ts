import { exactDigits } from '../numbers/digits'
import type { CheckedGroup } from './compute-reference'

/** The check as plain text, to be sent to somebody: the head line by line, then a table with tabs. */
export function machineReport(head: readonly string[], groups: readonly CheckedGroup[]): string {
  const rows = groups.flatMap(({ kind, numbers }) =>
    numbers.map(({ name, computed, expected, verdict }) =>
      [kind, name, exactDigits(computed), exactDigits(expected), verdict].join('\t'),
    ),
  )
  return [...head, '', ...rows, ''].join('\n')
}
