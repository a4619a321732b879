import type { CommandPlayer } from '../../src-main/contract/commands'
import type { SoftmaxLayer } from '../../src-main/contract/layer'
import type { Refused } from './serialise'

/** What a chapter is about, for the header and the window's title. */
export interface Subject {
  readonly formula: string
  /** Where its descent starts, if it has one. */
  readonly start?: readonly number[]
}

/** A formula and a point of it. */
export interface FormulaPlace {
  readonly formula: string
  readonly point: readonly number[]
}

/** A layer and its weights, row by row. */
export interface LayerPlace {
  readonly layer: SoftmaxLayer
  readonly weights: readonly number[]
}

/** What one chapter can show another. */
export type Place = FormulaPlace | LayerPlace

/** All that a person set in a chapter, as it is made from a record and gives one back. */
export interface Setup {
  /** Undefined where it is about no formula. */
  readonly subject: Subject | undefined
  /** What differs from the default, as plain data: what link, reload, undo and files keep. */
  readonly record: object
  /** Names of the fields of the record that say only how a person looks at the chapter: see `RecordTable`. */
  readonly views: readonly string[]
  /** False until the first record has been applied; until then the chapter asks nothing. */
  readonly isReady: boolean
  /**
   * Takes a record whole, once its formula has compiled. What the record does not name goes to its default, a field
   * that does not fit too; so an empty record starts the chapter again.
   *
   * @param record unchecked
   * @returns the fields that do not fit
   */
  apply(record: unknown): Promise<readonly Refused[]>
  /** The record that shows what another chapter shows; what else is set stays. Missing where nothing can be taken over. */
  recordAt?(place: Place): object
  /** Takes a formula as if it were typed, with the point of an example. Missing where the chapter is about none. */
  setFormula?(text: string, start?: readonly number[]): Promise<void>
  /** Resolves when the formula that is being read has been taken, or has not. Missing where the chapter is about none. */
  settled?(): Promise<void>
  /** Of a formula; undefined where any number will do. */
  readonly mostVariables?: number | undefined
}

/** What plays in a chapter. */
export interface ChapterPlayer extends CommandPlayer {
  readonly isPlaying: boolean
}

/** The state of a chapter, as far as the page is concerned. Made when the chapter is first opened; lives with the page. */
export interface ChapterState {
  readonly setup: Setup
  /** What plays in the chapter now; undefined where nothing does. */
  readonly player?: ChapterPlayer | undefined
}
