import * as v from 'valibot'
import { firstSpoken, languages, type Language } from '../../src-main/contract/languages'
import { setLanguage } from '../i18n/i18n.svelte'

const KEY = 'downhill.preferences'
const schema = v.object({
  theme: v.optional(v.picklist(['light', 'dark'])),
  language: v.optional(v.picklist(languages)),
  copiesAsPython: v.optional(v.boolean()),
  hostedAddress: v.optional(v.string()),
  hasPlayed: v.optional(v.boolean()),
})
export type Theme = 'light' | 'dark'

/** What a person chose for the page itself. Kept over restarts where the page may store things. */
export class Preferences {
  theme = $state<Theme>('light')
  language = $state<Language>(languages[0])
  /** What a person chose; undefined while the page follows the system. */
  chosenTheme = $state<Theme | undefined>()
  /** Whether copied numbers are written as Python writes them. */
  copiesAsPython = $state(false)
  /** Where the page stands for other devices, as typed where it is not opened from there. */
  hostedAddress = $state('')
  /** Whether anything has ever been played here: until then the page says what to press. */
  hasPlayed = $state(false)
  /** Follows the system's wish for less motion. */
  reducedMotion = $state(false)

  constructor() {
    const kept = readKept()
    const motion = matchMedia('(prefers-reduced-motion: reduce)')
    this.reducedMotion = motion.matches
    motion.addEventListener('change', () => (this.reducedMotion = motion.matches))
    this.chosenTheme = kept.theme
    this.copiesAsPython = kept.copiesAsPython ?? false
    this.hostedAddress = kept.hostedAddress ?? ''
    this.hasPlayed = kept.hasPlayed === true
    this.#applyTheme(kept.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'))
    this.#applyLanguage(kept.language ?? firstSpoken(navigator.languages))
  }

  chooseTheme(theme: Theme): void {
    this.chosenTheme = theme
    this.#applyTheme(theme)
    this.#keep()
  }

  chooseLanguage(language: Language): void {
    this.#applyLanguage(language)
    this.#keep()
  }

  chooseCopies(asPython: boolean): void {
    this.copiesAsPython = asPython
    this.#keep()
  }

  chooseHostedAddress(address: string): void {
    this.hostedAddress = address
    this.#keep()
  }

  notePlayed(): void {
    if (this.hasPlayed) return
    this.hasPlayed = true
    this.#keep()
  }

  #applyTheme(theme: Theme): void {
    this.theme = theme
    document.documentElement.dataset['theme'] = theme
  }

  #applyLanguage(language: Language): void {
    this.language = language
    setLanguage(language)
  }

  #keep(): void {
    try {
      const { chosenTheme: theme, language, copiesAsPython, hostedAddress, hasPlayed } = this
      localStorage.setItem(KEY, JSON.stringify({ theme, language, copiesAsPython, hostedAddress, hasPlayed }))
    } catch {
      // A page opened from a stick may be refused storage; the choice then lasts until it is closed.
    }
  }
}

function readKept(): v.InferOutput<typeof schema> {
  try {
    const parsed = v.safeParse(schema, JSON.parse(localStorage.getItem(KEY) ?? '{}'))
    return parsed.success ? parsed.output : {}
  } catch {
    return {}
  }
}
