import type { DataPair } from '../../state/descent-setup.svelte'

/**
 * What a class might measure, invented: how old a seedling is, weeks, and how high, cm. Scaled so that η = 0.1 comes to
 * rest in sight, and in unequal steps, which make a wider valley than equal ones.
 */
export const SEEDLING: readonly DataPair[] = [
  [0, 3.2],
  [0.5, 3.5],
  [1, 6.1],
  [2, 7.4],
  [3, 11.2],
  [4, 12.3],
]
