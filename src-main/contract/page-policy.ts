/** Where each kind of thing that a page uses may come from: directives of a Content-Security-Policy and their sources. */
export type Policy = Readonly<Record<string, string>>

export const NOTHING = "'none'"
export const OWN = "'self'"

/** What the page may use where it stands as files beside each other: of those, and of what it draws itself. */
export const pageFiles: Policy = {
  'default-src': NOTHING,
  'script-src': OWN,
  // Svelte sets widths and colours with style attributes, KaTeX positions with them.
  'style-src': `${OWN} 'unsafe-inline'`,
  'img-src': `${OWN} data: blob:`,
  'font-src': OWN,
  'worker-src': OWN,
  'connect-src': NOTHING,
  'frame-src': NOTHING,
  'object-src': NOTHING,
  'form-action': NOTHING,
  'base-uri': NOTHING,
}

/** @returns the policy as a header or a meta element says it */
export function writePolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
