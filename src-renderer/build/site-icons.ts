import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Plugin } from 'vite'

const FOLDER = join(import.meta.dirname, '../../assets/icons')

/** What an icon shows of a drawing: left, top, width and height in its own units. */
interface Cut {
  readonly drawing: string
  readonly viewBox: string
}
/** The tile with its round corners, without the air around it. */
const TILE: Cut = { drawing: 'downhill.svg', viewBox: '100 100 824 824' }
/** Filled to its corners, because the system cuts its own shape out of it. */
const FILLED: Cut = { drawing: 'downhill.svg', viewBox: '160 160 704 704' }
const SMALL: Cut = { drawing: 'downhill-small.svg', viewBox: '0 0 16 16' }

interface SiteIcon {
  readonly file: string
  /** Width and height, pixels. */
  readonly size: number
  readonly cut: Cut
}

/** The icons that the manifest names, and what for. */
export const appIcons: readonly (SiteIcon & { readonly purpose: 'any' | 'maskable' })[] = [
  { file: 'icon-192.png', size: 192, cut: TILE, purpose: 'any' },
  { file: 'icon-512.png', size: 512, cut: TILE, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, cut: FILLED, purpose: 'maskable' },
]
/** For the browser's tab. */
export const tabIcon: SiteIcon = { file: 'icon-32.png', size: 32, cut: SMALL }
/** For the home screen of an iPad, which takes no icon from the manifest. */
export const touchIcon: SiteIcon = { file: 'apple-touch-icon.png', size: 180, cut: FILLED }

/** Draws every icon of the site. */
export function siteIcons(): Plugin {
  return {
    name: 'site-icons',
    async generateBundle() {
      for (const icon of [...appIcons, tabIcon, touchIcon]) {
        this.emitFile({ type: 'asset', fileName: icon.file, source: await drawIcon(icon) })
      }
    },
  }
}

/** @returns the icon as PNG */
async function drawIcon({ size, cut }: SiteIcon): Promise<Uint8Array> {
  const drawing = await readFile(join(FOLDER, cut.drawing), 'utf8')
  const shown = `viewBox="${cut.viewBox}" width="${String(size)}" height="${String(size)}"`
  return sharp(Buffer.from(drawing.replace(/viewBox="[^"]*"/, shown)))
    .png()
    .toBuffer()
}
