import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import sharp from 'sharp'

// CommonJS, whose types say otherwise of its one export.
const generateIcon = createRequire(import.meta.url)('icon-gen') as (typeof import('icon-gen'))['default']

const PROJECT_FOLDER = resolve(import.meta.dirname, '../..')
const SOURCES = join(PROJECT_FOLDER, 'assets/icons')

/** Where the packages take their icons from. Built anew each time, as the bundles are. */
export const ICONS_FOLDER = join(PROJECT_FOLDER, 'out/icons')

/** Widths and heights in pixels: all that the three systems ask for. */
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** Below so many pixels the simpler drawing is clearer. */
const SMALL_BELOW = 48

/** macOS wants room around the tile, the others want all of it. */
const WHOLE = 'viewBox="0 0 1024 1024"'
const TILE = 'viewBox="96 96 832 832"'

/** Each icon: its two drawings, how much of the large one is shown, and the files for Windows and macOS made of it. */
const icons = [
  { name: 'downhill', drawing: 'downhill', shown: TILE, files: { ico: { name: 'downhill' } } },
  { name: 'downhill-mac', drawing: 'downhill', shown: WHOLE, files: { icns: { name: 'downhill' } } },
  {
    name: 'document',
    drawing: 'document',
    shown: WHOLE,
    files: { ico: { name: 'document' }, icns: { name: 'document' } },
  },
] as const

/**
 * Draws every icon as `<name>/<pixels>.png`, from which Linux chooses, and of these one file of all sizes for Windows (ico)
 * and macOS (icns).
 *
 * @param folder is emptied first
 */
export async function drawIcons(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  for (const { name, drawing, shown, files } of icons) {
    const own = join(folder, name)
    mkdirSync(own, { recursive: true })
    for (const size of SIZES) await draw(drawing, shown, size, join(own, `${size}.png`))
    await generateIcon(own, own, { ...files, report: false })
  }
}

async function draw(drawing: string, shown: string, size: number, file: string): Promise<void> {
  const source = join(SOURCES, size < SMALL_BELOW ? `${drawing}-small.svg` : `${drawing}.svg`)
  const picture = readFileSync(source, 'utf8').replace(WHOLE, shown)
  // Drawn at eight times a small picture's own 16 pixels, then scaled down: lines stay smooth.
  await sharp(Buffer.from(picture), { density: size < SMALL_BELOW ? 72 * 8 : 72 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(file)
}
