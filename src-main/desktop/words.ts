import type en from '../../assets/locales/en.json'
import type { Language } from '../contract/languages'

/** The shell's own words (menu, About, the page that is shown when the page itself cannot), and those of the commands. */
type ShellWords = (typeof en)['shell'] & Pick<typeof en, 'command' | 'unsaved'>

const files = import.meta.glob<typeof en>('../../assets/locales/*.json', { eager: true, import: 'default' })

/** A question of the shell's about a file. @param words with `{{name}}` for its name */
export function aboutFile(words: string, name: string): string {
  // A function: a name may hold $&, which a text would be read as.
  return words.replace('{{name}}', () => name)
}

export function wordsIn(language: Language): ShellWords {
  const words = files[`../../assets/locales/${language}.json`]
  if (!words) throw new Error(`No words in ${language}.`)
  return { ...words.shell, command: words.command, unsaved: words.unsaved }
}
