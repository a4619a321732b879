import { noSlopeWords } from '../../controls/no-slope-words'
import { variableName } from '../../controls/variable-names'
import { exactDigits } from '../../numbers/digits'
import type { MapData } from './map-data.svelte'

/** Why there is no gradient at the point of a map, a sentence for each variable along which there is no slope; none where there is one. */
export function missingWords({ current, missing }: Pick<MapData, 'current' | 'missing'>): string[] {
  return missing.flatMap((reason, i) => {
    const at = `${variableName(i)} = ${exactDigits(current?.point[i] ?? NaN)}`
    return reason ? [noSlopeWords(reason, at)] : []
  })
}
