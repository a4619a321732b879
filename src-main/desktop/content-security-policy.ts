const nothing = "'none'"
const own = "'self'"

const directives: Readonly<Record<string, string>> = {
  'default-src': nothing,
  'script-src': own,
  // Svelte sets widths and colours with style attributes, KaTeX positions with them.
  'style-src': `${own} 'unsafe-inline'`,
  'img-src': `${own} data: blob:`,
  'font-src': own,
  'worker-src': own,
  'connect-src': nothing,
  'frame-src': nothing,
  'frame-ancestors': nothing,
  'object-src': nothing,
  'form-action': nothing,
  'base-uri': nothing,
}

/** The policy sent with every file of the page. The engine computes in the main process, so nothing here is eval. */
export const pagePolicy = toHeader(directives)

/** The stopped page has no script at all; its button is a form that leads back to the page. */
export const stoppedPolicy = toHeader({ ...directives, 'script-src': nothing, 'form-action': own })

function toHeader(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
