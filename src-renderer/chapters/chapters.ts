import type { Component } from 'svelte'
import type { Engine } from '../../src-main/contract/calls'
import type { WordKey } from '../i18n/i18n.svelte'
import type { ChapterState, Setup } from '../state/chapter-state'
import { DescentSetup } from '../state/descent-setup.svelte'
import { Descent as DescentState } from '../state/descent.svelte'
import { KeptStep } from '../state/kept-step.svelte'
import { Player } from '../state/player.svelte'
import Backward from './backward/Backward.svelte'
import { BackwardSetup } from './backward/backward-setup.svelte'
import { BackwardState } from './backward/backward-state.svelte'
import Descent from './descent/Descent.svelte'
import { firstPicture } from './frame/descent-picture'
import Gradient from './gradient/Gradient.svelte'
import { GradientSetup } from './gradient/gradient-setup.svelte'
import { GradientState } from './gradient/gradient-state.svelte'
import Partials from './partials/Partials.svelte'
import { PartialsSetup } from './partials/partials-setup.svelte'
import { PartialsState } from './partials/partials-state.svelte'
import Slope from './slope/Slope.svelte'
import { SlopeSetup } from './slope/slope-setup.svelte'
import { SlopeState } from './slope/slope-state.svelte'
import Weights from './weights/Weights.svelte'
import { WeightsSetup } from './weights/weights-setup.svelte'
import { WeightsState } from './weights/weights-state.svelte'

export interface Chapter {
  readonly id: string
  /** Place in the teaching order; the lab stands beside it. */
  readonly number: number | undefined
  readonly title: WordKey
  /** Undefined while the chapter is still to come. */
  readonly room?: Room
}

/** What the frame needs of a chapter that can be opened. */
interface Room {
  /** Makes the chapter's state, once in the page's life. */
  readonly create: (engine: Engine) => ChapterState
  /** Makes a setup of the chapter that nothing shows, to try a record on. */
  readonly createSetup: (engine: Engine) => Setup
  readonly page: Component<{ state: ChapterState }>
}

/** A chapter's page takes the state that is made beside it, and no other. */
function room<State extends ChapterState>(
  createSetup: (engine: Engine) => Setup,
  create: (engine: Engine) => State,
  page: Component<{ state: State }>,
): { readonly room: Room } {
  return { room: { create, createSetup, page: page as Component<{ state: ChapterState }> } }
}

/** The chapters in teaching order. Adding one is adding a folder and its row here. */
export const chapters: readonly Chapter[] = [
  {
    ...{ id: 'slope', number: 1, title: 'chapter.slope' },
    ...room(
      (engine) => new SlopeSetup(engine),
      (engine) => new SlopeState(engine),
      Slope,
    ),
  },
  {
    ...{ id: 'partials', number: 2, title: 'chapter.partials' },
    ...room(
      (engine) => new PartialsSetup(engine),
      (engine) => new PartialsState(engine),
      Partials,
    ),
  },
  {
    ...{ id: 'gradient', number: 3, title: 'chapter.gradient' },
    ...room(
      (engine) => new GradientSetup(engine, new KeptStep(new Player())),
      (engine) => new GradientState(engine),
      Gradient,
    ),
  },
  {
    ...{ id: 'descent', number: 4, title: 'chapter.descent' },
    ...room(
      (engine) => new DescentSetup(engine),
      (engine) => new DescentState(engine, new DescentSetup(engine), firstPicture),
      Descent,
    ),
  },
  {
    ...{ id: 'backward', number: 5, title: 'chapter.backward' },
    ...room(
      (engine) => new BackwardSetup(engine, new Player()),
      (engine) => new BackwardState(engine),
      Backward,
    ),
  },
  {
    ...{ id: 'weights', number: 6, title: 'chapter.weights' },
    ...room(
      () => new WeightsSetup(),
      (engine) => new WeightsState(engine),
      Weights,
    ),
  },
  { id: 'lab', number: undefined, title: 'chapter.lab' },
]

/** The chapters that can be opened, and the one that the app opens with. */
export const home = {
  chapters: chapters.flatMap(({ id, title, room: own }) => (own ? [{ id, title, ...own }] : [])),
  first: 'descent',
}
