import type { NudgeMove } from '../../src-main/contract/gradient'

type Difference = Extract<NudgeMove, { kind: 'difference' }>

/** What stands in the machine's memory after some moves of the loop. */
export interface NudgeMoment {
  /** The last move made; undefined before the loop begins. */
  readonly move: NudgeMove | undefined
  readonly point: readonly number[]
  /** The cell that the last move changed. */
  readonly changed: number | undefined
  /** The readings for the current coordinate, as far as they have been taken. */
  readonly above: number | undefined
  readonly below: number | undefined
  /** Which of the two has just been read: 0 above, 1 below. */
  readonly read: number | undefined
  /** The differences taken so far, by coordinate. */
  readonly differences: readonly (Difference | undefined)[]
  readonly slopes: readonly (number | undefined)[]
  readonly readings: number
}

/** @param start the point before the loop begins */
export function nudgeMoment(moves: readonly NudgeMove[], record: number, start: readonly number[]): NudgeMoment {
  const made = moves.slice(0, record)
  const move = made.at(-1)
  const own = made.filter(({ coordinate }) => coordinate === move?.coordinate)
  const reading = (kind: 'read-above' | 'read-below') =>
    own.flatMap((each) => (each.kind === kind && 'value' in each ? [each.value] : []))[0]
  const differences = start.map((_, i) =>
    made.find((each): each is Difference => each.kind === 'difference' && each.coordinate === i),
  )
  const isPut = move && ['nudge-up', 'nudge-down', 'restore'].includes(move.kind)
  return {
    move,
    point: move?.point ?? start,
    changed: isPut ? move.coordinate : undefined,
    above: reading('read-above'),
    below: reading('read-below'),
    read: move?.kind === 'read-above' ? 0 : move?.kind === 'read-below' ? 1 : undefined,
    differences,
    slopes: differences.map((difference) => difference?.slope),
    readings: move?.readings ?? 0,
  }
}
