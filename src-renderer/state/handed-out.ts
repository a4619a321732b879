import { linkText, type PageLink } from './page-link'

const NAME = 'downhill-setup'

/** The link, from its # on, that a hand-out opens with; a page that is none opens with ''. */
export function handedOut(): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${NAME}"]`)?.content ?? ''
}

/**
 * The browser edition as a page that opens with a setup.
 *
 * @param page the whole HTML file; if it is a hand-out itself, its setup is replaced
 */
export function withSetup(page: string, link: PageLink): string {
  // A link has no quotes: they are percent-encoded.
  const meta = `<meta name="${NAME}" content="${linkText(link).replaceAll('&', '&amp;')}">`
  return page.replace(new RegExp(`<meta name="${NAME}"[^>]*>`), '').replace('<head>', () => `<head>${meta}`)
}
