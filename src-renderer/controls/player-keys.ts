import type { Player } from '../state/player.svelte'

const actions: Readonly<Record<string, (player: Player) => void>> = {
  ' ': (player) => {
    player.toggle()
  },
  ArrowLeft: (player) => {
    player.stepBack()
  },
  ArrowRight: (player) => {
    player.stepForward()
  },
  Home: (player) => {
    player.restart()
  },
  End: (player) => {
    player.seek(player.last)
  },
}

/** Where a key already means something: fields, sliders, and the space bar on what it presses. */
const OWN_KEYS = 'input, select, textarea, dialog, [data-own-keys]'
const PRESSED_BY_SPACE = 'button, a, summary'

/**
 * Space, arrows, Home and End control the player, except where the focused element uses the key itself. A picture that
 * turns or moves with the arrows marks them as handled and leaves the space bar to the player.
 */
export function playerKeys(event: KeyboardEvent, player: Player): void {
  const action = actions[event.key]
  const target = event.target instanceof Element ? event.target : undefined
  if (!action || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
  if (target?.closest(OWN_KEYS) || (event.key === ' ' && target?.closest(PRESSED_BY_SPACE))) return
  event.preventDefault()
  action(player)
}
