/** Elements and attributes that say nothing about what is seen: styles of a library, classes that a compiler names. */
const SILENT_ELEMENTS = ['style']
const SILENT_ATTRIBUTES = ['xmlns', 'xmlns:xlink', 'class']

/**
 * A drawing as text to keep beside a test: one element a line, numbers with three decimals, ids numbered in order. Two
 * drawings that look alike have the same text on every machine.
 */
export function svgText(element: Element): string {
  const ids = new Map<string, string>()
  return `${lines(element, '', (text) => stable(text, ids)).join('\n')}\n`
}

function lines(element: Element, indent: string, tidy: (text: string) => string): string[] {
  if (SILENT_ELEMENTS.includes(element.localName)) return []
  const attributes = Array.from(element.attributes)
    .filter(({ name }) => !SILENT_ATTRIBUTES.includes(name))
    .map(({ name, value }) => ` ${name}="${tidy(value)}"`)
    .sort()
  const open = `${indent}<${element.localName}${attributes.join('')}>`
  const children = Array.from(element.children)
  if (children.length === 0) return [`${open}${element.textContent}`]
  return [open, ...children.flatMap((child) => lines(child, `${indent}  `, tidy))]
}

/** Ids that a library counts up or a framework makes, with what points at them. */
const ID = /\b(plot-clip-\d+|s\d+(?=-))/g

function stable(text: string, ids: Map<string, string>): string {
  const named = text.replace(ID, (id) => {
    const known = ids.get(id) ?? `id${String(ids.size + 1)}`
    ids.set(id, known)
    return known
  })
  return named.replace(/-?\d+\.\d+(e[-+]?\d+)?/g, (number) => String(Number(Number(number).toFixed(3)) + 0))
}
