import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const ICON = join(import.meta.dirname, '../../assets/icons/downhill-small.svg')

/** Gives the page its icon inside the page itself: as a file it would lie beside the one file of the browser edition. */
export function pageIcon(): Plugin {
  const picture = readFileSync(ICON, 'utf8').replace(/<!--.*?-->\s*/gs, '')
  const href = `data:image/svg+xml,${encodeURIComponent(picture)}`
  return {
    name: 'page-icon',
    transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'icon', type: 'image/svg+xml', href }, injectTo: 'head' }],
  }
}
