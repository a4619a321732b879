import { untrack } from 'svelte'
import type { Player } from '../state/player.svelte'
import { getSession } from '../state/session.svelte'
import { StepSpeech } from '../state/step-speech'

/**
 * Speaks a player's steps while the component that calls this is on show: one sentence for a step by hand, none while it
 * plays.
 *
 * @param words of the step on show; '' for nothing
 * @param isEndTold whether what playing ends with is spoken elsewhere
 */
export function speakSteps(player: Player, words: () => string, isEndTold = false): void {
  const speech = new StepSpeech(
    getSession().announcer,
    untrack(() => player.step),
  )
  $effect(() => {
    const { step, isPlaying } = player
    const isAtStop = untrack(() => player.isAtEnd || step === player.stop)
    speech.follow({ step, isPlaying, isAtStop }, words, isEndTold)
  })
}
