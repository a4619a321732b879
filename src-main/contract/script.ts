import * as v from 'valibot'
import { MAX_LISTED_POINTS, MAX_STEPS } from './limits'
import { list, positive, whole } from './numbers'
import { derivativeChoice, descentSpec, formulaPoint, formulaText, precision } from './spec'

/** What a chapter about a formula shows, to be written as a program: by `about`, what the program is to print. */
export const scriptRequest = v.variant('about', [
  /** Both differences at a point of one variable, and how far they are off. */
  v.object({ about: v.literal('slope'), formula: formulaText, point: formulaPoint, h: positive }),
  /** The slopes of the slices through a point, one for each coordinate. */
  v.object({ about: v.literal('partials'), formula: formulaText, point: formulaPoint, h: positive }),
  /** The gradients at listed points. */
  v.object({
    about: v.literal('gradients'),
    formula: formulaText,
    points: v.pipe(list(formulaPoint, MAX_LISTED_POINTS), v.minLength(1)),
    derivative: derivativeChoice,
  }),
  /** Steps of a descent. */
  v.object({
    about: v.literal('descent'),
    formula: formulaText,
    start: formulaPoint,
    learningRate: positive,
    steps: descentSpec.entries.steps,
    /** The program prints each step whose number this divides, and the last. */
    every: whole(1, MAX_STEPS),
    derivative: derivativeChoice,
    precision,
  }),
])
export type ScriptRequest = v.InferOutput<typeof scriptRequest>

/** The request for one kind of program. */
export type ScriptAbout<About extends ScriptRequest['about']> = Extract<ScriptRequest, { readonly about: About }>
