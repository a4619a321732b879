/** What stands between the folders of a path: of Windows, doubled in an object that is printed, of a file's address. */
const SEPARATOR = '(?:[\\\\/]|%2F|%5C)'

/**
 * Puts a ~ for a person's folder, however it is spelled: with either slash, with doubled ones, in capitals or not, with letters
 * written as %xx as in a file's address.
 * @param home its path; a root has nobody's name, and replaces nothing
 */
export function withoutHome(text: string, home: string): string {
  const names = home.split(/[\\/]/).filter((name) => name !== '')
  if (names.every((name) => /^[a-z]:$/i.test(name))) return text
  const root = /^[\\/]/.test(home) ? SEPARATOR : ''
  const path = names.map((name) => Array.from(name, spellings).join('')).join(`${SEPARATOR}+`)
  return text.replace(new RegExp(root + path, 'giu'), '~')
}

/** A letter as itself or as the bytes of its UTF-8, for a regular expression. */
function spellings(letter: string): string {
  const bytes = Buffer.from(letter).toString('hex').replace(/../g, '%$&')
  return `(?:${letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')}|${bytes})`
}
