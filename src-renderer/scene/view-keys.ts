/** Radians turned with one press. */
const TURN = Math.PI / 24
/** Factor of the distance with one press. */
const NEARER = 0.9

interface EyeMove {
  readonly azimuth: number
  readonly polar: number
  readonly factor: number
}

const still: EyeMove = { azimuth: 0, polar: 0, factor: 1 }
const actions: Readonly<Record<string, EyeMove | 'reset'>> = {
  ArrowLeft: { ...still, azimuth: -TURN },
  ArrowRight: { ...still, azimuth: TURN },
  ArrowUp: { ...still, polar: -TURN },
  ArrowDown: { ...still, polar: TURN },
  '+': { ...still, factor: NEARER },
  '=': { ...still, factor: NEARER },
  '-': { ...still, factor: 1 / NEARER },
  r: 'reset',
  R: 'reset',
}

/** What a key does to the eye, when the picture has the focus; keys with a modifier are someone else's. */
export function viewKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): EyeMove | 'reset' | undefined {
  return event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key]
}
