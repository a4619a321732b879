import type { Engine } from '../../src-main/contract/calls'
import { functions } from '../../src-main/worker/functions'
import { BackwardState } from '../../src-renderer/chapters/backward/backward-state.svelte'
import { GradientState } from '../../src-renderer/chapters/gradient/gradient-state.svelte'
import { PartialsState } from '../../src-renderer/chapters/partials/partials-state.svelte'
import { SlopeState } from '../../src-renderer/chapters/slope/slope-state.svelte'
import { WeightsState } from '../../src-renderer/chapters/weights/weights-state.svelte'
import type { Setup } from '../../src-renderer/state/chapter-state'
import { DescentSetup } from '../../src-renderer/state/descent-setup.svelte'

const task = {
  signal: new AbortController().signal,
  now: () => 0,
  pause: () => Promise.resolve(),
  part: () => undefined,
}

/** The real engine for formulas; nothing else is asked while a record is taken. */
const engine = new Proxy({} as Engine, {
  get: (_target, name) => (request: never) =>
    name === 'compileFormula' ? functions.compileFormula(request, task) : new Promise(() => undefined),
})

/** The setup of every chapter, by the chapter's id. */
export const setups: Readonly<Record<string, Setup>> = {
  slope: new SlopeState(engine).setup,
  partials: new PartialsState(engine).setup,
  gradient: new GradientState(engine).setup,
  descent: new DescentSetup(engine),
  backward: new BackwardState(engine).setup,
  weights: new WeightsState(engine).setup,
}
