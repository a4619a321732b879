import type { Component } from 'svelte'
import type { WordKey } from '../i18n/i18n.svelte'
import Descent from './descent/Descent.svelte'
import Gradient from './gradient/Gradient.svelte'
import Partials from './partials/Partials.svelte'
import Slope from './slope/Slope.svelte'

export interface Chapter {
  readonly id: string
  /** Place in the teaching order; the lab stands beside it. */
  readonly number: number | undefined
  readonly title: WordKey
  /** Undefined while the chapter is still to come. */
  readonly view: Component | undefined
}

/** The chapters in teaching order. Adding one is adding a folder and its row here. */
export const chapters: readonly Chapter[] = [
  { id: 'slope', number: 1, title: 'chapter.slope', view: Slope },
  { id: 'partials', number: 2, title: 'chapter.partials', view: Partials },
  { id: 'gradient', number: 3, title: 'chapter.gradient', view: Gradient },
  { id: 'descent', number: 4, title: 'chapter.descent', view: Descent },
  { id: 'backward', number: 5, title: 'chapter.backward', view: undefined },
  { id: 'weights', number: 6, title: 'chapter.weights', view: undefined },
  { id: 'lab', number: undefined, title: 'chapter.lab', view: undefined },
]

/** Ids of the chapters that can be opened, and the one that the app opens with. */
export const home = {
  chapters: chapters.filter(({ view }) => view !== undefined).map(({ id }) => id),
  first: 'descent',
}
