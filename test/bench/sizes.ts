/** Sizes of what is shipped. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { print, type Line } from './report'

const MB = 1_000_000

function sizeOf(path: string): Line {
  const bytes = readFileSync(path)
  return {
    what: path,
    value: `${(bytes.length / MB).toFixed(2)} MB`,
    note: `${(gzipSync(bytes).length / MB).toFixed(2)} MB gzip`,
  }
}

export function benchSizes(): void {
  const files = existsSync('out')
    ? readdirSync('out', { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(html|m?js|cjs|css)$/.test(file))
        .map((file) => sizeOf(join('out', file)))
    : []
  print('Sizes (wanted: one-file edition ≤ 1.0 MB gzip)', files)
}
