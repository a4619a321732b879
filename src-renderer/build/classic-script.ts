import type { Plugin } from 'vite'

const MODULE = '<script type="module" crossorigin src='
const STYLES = '<link rel="stylesheet" crossorigin href='

/**
 * Loads script and styles as pages always have. A module, or whatever is marked crossorigin, is refused to a sandboxed frame
 * and to a page opened from the disk: both have no origin, so their own folder is a foreign one that would have to allow it.
 */
export function classicScript(): Plugin {
  return {
    name: 'classic-script',
    transformIndexHtml: { order: 'post', handler: withoutOrigins },
  }
}

/** @throws when the page has no such script or styles: then Vite writes them in another way */
export function withoutOrigins(page: string): string {
  if (!page.includes(MODULE) || !page.includes(STYLES)) throw new Error('The page has no module or no styles to load.')
  return page.replace(MODULE, '<script defer src=').replace(STYLES, '<link rel="stylesheet" href=')
}
