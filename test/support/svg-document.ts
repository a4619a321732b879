import { parseHTML } from 'linkedom'
import { vi } from 'vitest'

/** Gives the figures a document to draw in, though the test runs in Node. Call before a figure is drawn. */
export function useSvgDocument(): void {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  vi.stubGlobal('document', document)
  vi.stubGlobal('window', { document })
}

/** The elements in a piece of SVG text. */
export function svgFrom(markup: string): Element {
  const { document } = parseHTML(`<!doctype html><html><body><svg>${markup}</svg></body></html>`)
  const svg = document.querySelector('svg')
  if (!svg) throw new Error('There is no drawing in the text.')
  return svg
}
