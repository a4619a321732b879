import { t, type WordKey } from '../i18n/i18n.svelte'

/** The words for an example; test/locales.test.ts checks that each one has them. */
export function presetWords(id: string): string {
  return t(`formula.${id}` as WordKey)
}
