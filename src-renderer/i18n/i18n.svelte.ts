import i18next from 'i18next'
import type en from '../../assets/locales/en.json'
import type { Failure } from '../../src-main/contract/failure'
import { languages, type Language } from '../../src-main/contract/languages'
import { writeNumber } from './write-number'

/** Every key of the English words, as a path: 'player.play'. */
type Paths<Node> = Node extends string
  ? never
  : { [Key in keyof Node & string]: Node[Key] extends string ? Key : `${Key}.${Paths<Node[Key]>}` }[keyof Node & string]
export type WordKey = Paths<typeof en>

type Values = Readonly<Record<string, string | number>>

const files = import.meta.glob<typeof en>('../../assets/locales/*.json', { eager: true, import: 'default' })
const resources = Object.fromEntries(
  languages.map((code) => [code, { translation: files[`../../assets/locales/${code}.json`] ?? {} }]),
)

// One instance for the page's lifetime. Svelte escapes what it prints, so the values need no escaping here.
const words = i18next.createInstance()
void words.init({
  lng: languages[0],
  fallbackLng: languages[0],
  resources,
  interpolation: { escapeValue: false },
  initAsync: false,
})
words.services.formatter?.add('number', writeNumber)

let language = $state<Language>(languages[0])

/** Changes the language of everything on screen, and of the document for screen readers. */
export function setLanguage(next: Language): void {
  void words.changeLanguage(next)
  language = next
  document.documentElement.lang = next
}

/** What a language is called, in its own words (日本語) or in another language (Japanese). */
export function languageName(code: Language, inLanguage: Language = code): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code
}

/** The words for a key in the current language; reading it makes a view follow a change of language. */
export function t(key: WordKey, values: Values = {}): string {
  return words.t(key, { ...values, lng: language })
}

/** The sentence for a failure. Its key comes from another room; one that has no words gets the general sentence. */
export function failureWords(failure: Failure): string {
  const key = words.exists(failure.key) ? failure.key : 'error.unknown'
  return words.t(key, { ...failure.values, kind: failure.kind, lng: language })
}
