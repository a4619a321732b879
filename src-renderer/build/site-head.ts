import type { HtmlTagDescriptor, Plugin } from 'vite'
import { OWN, pageFiles, writePolicy } from '../../src-main/contract/page-policy.ts'
import { tabIcon, touchIcon } from './site-icons.ts'
import { themeColour } from './theme-colour.ts'
import { NONCE } from './without-origin.ts'

/** Written into the page, because a plain server sends no header with it. */
export const sitePolicy = writePolicy({
  ...pageFiles,
  'script-src': `${OWN} 'nonce-${NONCE}'`,
  'manifest-src': OWN,
})

/** Gives the page's head what a site needs: the policy before all else, the window's colours, the icons. */
export function siteHead(): Plugin {
  return { name: 'site-head', transformIndexHtml: () => [policyTag, ...colourTags(), ...iconTags] }
}

const policyTag: HtmlTagDescriptor = {
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: sitePolicy },
  injectTo: 'head-prepend',
}

const iconTags: readonly HtmlTagDescriptor[] = [
  { tag: 'link', attrs: { rel: 'icon', type: 'image/png', href: `./${tabIcon.file}` }, injectTo: 'head' },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./${touchIcon.file}` }, injectTo: 'head' },
]

function colourTags(): HtmlTagDescriptor[] {
  return Object.entries(themeColour('panel')).map(([theme, content]) => ({
    tag: 'meta',
    attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${theme})`, content },
    injectTo: 'head',
  }))
}
