import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = 'src-renderer'
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

function styleOf(file: string): string {
  return /<style>(.*)<\/style>/s.exec(read(file))?.[1] ?? ''
}

/** What hides words from eyes alone is a pixel wide, whatever the scale. */
function isHiding(line: string): boolean {
  return /^\s*(width|height): 1px;$/.test(line)
}

describe('the page’s one scale', () => {
  it('is what every length in a style follows: none counts in pixels', () => {
    const components = files.filter((file) => file.endsWith('.svelte'))
    expect(components.length).toBeGreaterThan(100)
    const wrong = components.flatMap((file) =>
      styleOf(file)
        .split('\n')
        .filter((line) => /\dpx/.test(line) && !isHiding(line))
        .map((line) => `${file}: ${line.trim()}`),
    )
    expect(wrong).toEqual([])
  })

  it('is the theme’s: type sizes in pixels are only its own for drawings, which are made larger as a whole', () => {
    const sizes = files
      .filter((file) => /\.(svelte|ts|css)$/.test(file))
      .flatMap((file) =>
        Array.from(read(file).matchAll(/(?:font-?size|--type[\w-]*)['"]?[:=] ?['"]?[\d.]+px/gi), () => file),
      )
    expect(sizes).toEqual([])
  })

  it('leaves the browser’s own text size its say', () => {
    expect(read('ui/theme.css')).toContain('font-size: calc(100% * var(--scale));')
  })
})
