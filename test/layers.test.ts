import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mayImport, mayName, roomOf } from './support/layers'

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g

/** Every source file of the product, as a path from the root. */
const files = ['src-main', 'src-renderer'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => join(root, file))
    .filter((file) => /\.(ts|svelte)$/.test(file)),
)

function importsOf(file: string): string[] {
  return Array.from(readFileSync(file, 'utf8').matchAll(IMPORT), (match) => match[1]?.split('?')[0] ?? '')
}

function isAllowed(file: string, specifier: string): boolean {
  if (specifier.startsWith('.')) return mayImport(file, join(dirname(file), specifier))
  return mayName(file, specifier)
}

describe('the rooms of the house', () => {
  it('finds the sources and their imports', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(importsOf('src-renderer/main.ts')).toContain('./App.svelte')
  })

  it('gives every source file a room', () => {
    const typeFiles = /\.d\.ts$/
    expect(files.filter((file) => !typeFiles.test(file) && roomOf(file) === undefined)).toEqual([])
  })

  it('holds every import to the table of who may import whom', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !isAllowed(file, specifier))
        .map((specifier) => `${file} -> ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  it('would notice a chapter that looks into another, and lets it use the frame of all', () => {
    const slope = 'src-renderer/chapters/slope/Slope.svelte'
    expect(mayImport(slope, 'src-renderer/chapters/gradient/reach')).toBe(false)
    expect(mayImport(slope, 'src-renderer/chapters/chapters')).toBe(false)
    expect(mayImport(slope, 'src-renderer/chapters/frame/Sheet.svelte')).toBe(true)
    expect(mayImport('src-renderer/chapters/chapters.ts', slope)).toBe(true)
  })

  it('would notice an engine that looks at the page, and a page that names Electron', () => {
    expect(mayImport('src-main/engine/index.ts', 'src-renderer/state/run.svelte')).toBe(false)
    expect(mayImport('src-renderer/controls/Steps.svelte', 'src-main/engine/index')).toBe(false)
    expect(mayName('src-renderer/state/run.svelte.ts', 'electron')).toBe(false)
    expect(mayName('src-main/engine/index.ts', 'node:fs')).toBe(false)
    expect(mayName('src-main/engine/expression/parse.ts', 'mathjs/number')).toBe(false)
  })
})
