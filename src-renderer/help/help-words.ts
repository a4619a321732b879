import type en from '../../assets/help/en.json'
import { languages, type Language } from '../../src-main/contract/languages'

/** What the help says in one language. Text between backticks is code, between dollar signs LaTeX. */
export type HelpWords = typeof en

const files = import.meta.glob<HelpWords>(['../../assets/help/*.json', '!../../assets/help/formulas.json'], {
  eager: true,
  import: 'default',
})

/** The help in that language, else in the first of all. */
export function helpIn(language: Language): HelpWords {
  const words = files[`../../assets/help/${language}.json`] ?? files[`../../assets/help/${languages[0]}.json`]
  if (!words) throw new Error('the help has no words')
  return words
}
