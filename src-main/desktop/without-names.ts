import { homedir, userInfo } from 'node:os'

/** Whose names a text shall not have. */
export interface Person {
  /** The path of their folder. A root has nobody's name. */
  readonly home: string
  /** The name by which they log in; empty where there is none. */
  readonly login: string
}

/** What stands between the folders of a path: of Windows, doubled in an object that is printed, of a file's address. */
const SEPARATOR = '(?:[\\\\/]|%2F|%5C)'

/** What goes on with a folder's name. A space may do so, too, or end the path: rather a word too few than a name too many. */
const PIECE = '(?:[\\p{L}\\p{N}\\p{M}_-]|%[89A-F][0-9A-F])'
/** Before a path, or a name in it. In an address %22 and the like are signs, whatever letter they end with. */
const START = `(?:(?<=%[2-7][0-9A-F])|(?<!${PIECE}|\\.))`
/** After a name. A dot may end a sentence. */
const END = `(?!\\.*${PIECE})`

/** @returns the person who uses the app; a system without a list of people, as a container's, knows no login */
export function thisPerson(): Person {
  try {
    return { home: homedir(), login: userInfo().username }
  } catch {
    return { home: homedir(), login: '' }
  }
}

/**
 * What puts a ~ for a person's folder, and for their name where it is a folder of another path (`/media/maria/STICK`), also as
 * Windows shortens it (`MARIAS~1`). However they are spelled: with either slash, with doubled ones, in capitals or not, with
 * letters written as %xx as in a file's address, or with their accents apart. Names that only begin or end alike stay.
 */
export function withoutNames({ home, login }: Person): (text: string) => string {
  const names = home.split(/[\\/]/).filter((name) => name !== '')
  const hasName = !names.every((name) => /^[a-z]:$/i.test(name))
  const folder = hasName ? [ownFolder(home, names)] : []
  const segments = [...new Set([login, ...(hasName ? names.slice(-1) : [])])].filter((name) => name !== '')
  const patterns = [...folder, ...segments.map(segment)].map((source) => new RegExp(source, 'giu'))
  return (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, '~'), text)
}

function ownFolder(home: string, names: readonly string[]): string {
  const root = /^[\\/]/.test(home) ? START + SEPARATOR : ''
  return root + names.map(spelled).join(`${SEPARATOR}+`) + END
}

/** A name as a whole folder of a path: with a separator on one side at least. */
function segment(name: string): string {
  const either = `(?:${spelled(name)}|${shortened(name)})${END}`
  return `(?:(?<=${SEPARATOR})${either}|${START}${either}(?=${SEPARATOR}))`
}

function spelled(name: string): string {
  return Array.from(name.normalize('NFC'), letterSpelled).join('')
}

/**
 * As Windows shortens a name: up to six letters, or two and four hexadecimal digits, then ~1; and three letters after a dot. A
 * letter takes the room of two in Japanese and the like, or is a _ where the system's old letters have none for it.
 */
function shortened(name: string): string {
  const [, base = '', extension = ''] = /^(.+?)(?:\.([^.]*))?$/su.exec(name.normalize('NFC')) ?? []
  const letters = Array.from(base.replace(/[ .]/g, '')).slice(0, 6).map(shortLetter)
  const start = letters.reduceRight((rest, letter, index) => (index < 2 ? letter + rest : `(?:${letter}${rest})?`), '')
  const end = Array.from(extension.replaceAll(' ', '')).slice(0, 3).map(shortLetter).join('')
  return `${start}(?:[0-9A-F]{4})?${letterSpelled('~')}\\d+${end && `(?:\\.${end})?`}`
}

function shortLetter(letter: string): string {
  return /[a-z\d]/i.test(letter) ? letterSpelled(letter) : `(?:${letterSpelled(letter)}|_)`
}

/** A letter, whole or with its accent apart, as itself or as the bytes of its UTF-8, for a regular expression. */
function letterSpelled(letter: string): string {
  const forms = [...new Set([letter, letter.normalize('NFD')])]
  return `(?:${forms.flatMap((form) => [escaped(form), bytes(form)]).join('|')})`
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function bytes(text: string): string {
  return Buffer.from(text).toString('hex').replace(/../g, '%$&')
}
