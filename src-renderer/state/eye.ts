import * as v from 'valibot'
import { finite, positive } from '../../src-main/contract/spec'

/** Where a hand has put the eye of a picture in space, as a record keeps it; null where the picture chooses. */
export const eye = v.nullable(
  v.pipe(
    v.object({
      /** Radians around the picture. */
      azimuth: finite,
      /** Radians down from straight above, as far as the floor. */
      polar: v.pipe(finite, v.minValue(0), v.maxValue(Math.PI / 2)),
      /** 1 where the whole picture is just in sight, 2 at half that distance. */
      nearness: v.pipe(positive, v.minValue(0.1), v.maxValue(20)),
    }),
    v.readonly(),
  ),
)

export type Eye = v.InferOutput<typeof eye>
