import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import collect, { type Dependency } from 'rollup-plugin-license'
import type { Plugin } from 'vite'
import { LICENCES_ID, type LicenceList } from '../licences/licence-list.ts'

/** What asks of those who pass it on only that its licence stays with it. */
const PERMISSIVE = '(MIT OR ISC OR BSD-2-Clause OR BSD-3-Clause OR Apache-2.0 OR 0BSD OR OFL-1.1)'

/** Packages of which no code is taken, only files that a style sheet names. */
const fonts = ['@fontsource-variable/inter']

/** What is told of a package, its text whole. */
type Licensed = Pick<Dependency, 'name' | 'version' | 'license' | 'licenseText'>

/** The licences of all packages that get into one edition, from whichever of its bundles. */
export interface Licences {
  /** Notes the packages of a bundle; for each bundle one. Fails a build that takes in a licence which asks for more. */
  readonly collect: () => Plugin
  /** Writes what was noted into the page, for its bundle alone, which is built last. */
  readonly write: () => Plugin
}

/**
 * @param project the folder with package.json
 * @param besides packages in files of the edition that no bundle of ours makes
 */
export function licences(project: string, besides: readonly string[] = []): Licences {
  const found = new Map<string, Licensed>()
  const note = (packages: readonly Licensed[]) => {
    for (const each of packages) found.set(`${each.name ?? ''} ${each.version ?? ''}`, each)
  }
  note([...fonts, ...besides].map(readPackage))
  const allow = { test: PERMISSIVE, failOnUnlicensed: true, failOnViolation: true }
  const thirdParty = { multipleVersions: true, allow, output: note }
  return {
    // Made for Rollup, whose hooks Vite's bundler calls just so; only the types differ.
    collect: () => ({ ...(collect({ cwd: project, thirdParty }) as unknown as Plugin), enforce: 'pre' }),
    write: () => ({
      name: 'write-licences',
      // In development there is no bundle, and nothing was noted.
      transformIndexHtml: {
        order: 'post',
        handler: (_page, { bundle }) => (bundle ? [dataBlock(LICENCES_ID, listOf([...found.values()]))] : []),
      },
    }),
  }
}

/** A script that is none, as Vite writes it into a page: the page reads it, and no policy of scripts is asked. */
export function dataBlock(id: string, data: object) {
  // Nothing in a text may end the block.
  const children = JSON.stringify(data).replaceAll('<', '\\u003c')
  return { tag: 'script', attrs: { type: 'application/json', id }, children, injectTo: 'body' as const }
}

/** The list as it is kept: by name, and each text once, because many packages share one. */
export function listOf(packages: readonly Licensed[]): LicenceList {
  const rows = packages
    .map(toRow)
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version))
  const texts = [...new Set(rows.map(({ text }) => text))]
  return { packages: rows.map((row) => ({ ...row, text: texts.indexOf(row.text) })), texts }
}

function toRow({ name, version, license, licenseText }: Licensed) {
  if (!name || !version || !license || !licenseText)
    throw new Error(`The licence of ${name ?? 'a package'} is not told.`)
  return { name, version, licence: license, text: licenseText.replaceAll('\r', '').trim() }
}

function readPackage(name: string): Licensed {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`)
  const { version, license } = JSON.parse(readFileSync(file, 'utf8')) as { version: string; license: string }
  return { name, version, license, licenseText: readFileSync(join(dirname(file), 'LICENSE'), 'utf8') }
}
