import type en from '../../assets/locales/en.json'
import type { Language } from '../contract/languages'

type ShellWords = (typeof en)['shell']

const files = import.meta.glob<ShellWords>('../../assets/locales/*.json', { eager: true, import: 'shell' })

/** The shell's own words: menu, About, and the page that is shown when the page itself cannot. */
export function wordsIn(language: Language): ShellWords {
  const words = files[`../../assets/locales/${language}.json`]
  if (!words) throw new Error(`No words in ${language}.`)
  return words
}
