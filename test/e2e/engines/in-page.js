// Stands at the head of the page that is tested, before any script of its own: hears what goes wrong, and finds things.
// A drawing in 3D can be read only while it is drawn, so canvases are told to keep theirs.

/** @type {string[]} */
const faults = []
addEventListener('error', ({ message }) => faults.push(message))
addEventListener('unhandledrejection', ({ reason }) => faults.push(`unhandled: ${String(reason)}`))
addEventListener('securitypolicyviolation', ({ violatedDirective }) => faults.push(`refused: ${violatedDirective}`))
for (const kind of /** @type {const} */ (['error', 'warn'])) {
  console[kind] = (...words) => faults.push(words.map(String).join(' '))
}

const getContext = HTMLCanvasElement.prototype.getContext
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
  /** @this {HTMLCanvasElement} @param {string} kind @param {object} [wanted] */
  value(kind, wanted) {
    return getContext.call(this, kind, { ...wanted, preserveDrawingBuffer: true })
  },
})

/** What a control is called. @param {Element} control */
function nameOf(control) {
  const label = control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : undefined
  return (control.getAttribute('aria-label') ?? control.getAttribute('title') ?? label ?? control.textContent)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The control that can be used now and is called so. @param {string} name */
function named(name) {
  const controls = document.querySelectorAll('button, input, select, [role=tab]')
  return Array.from(controls).find((each) => nameOf(each) === name && !each.matches(':disabled'))
}

/** How much is seen of the pictures in a place: shapes of drawings, icons apart, and colours of a canvas. @param {string} place */
function seen(place) {
  const shapes = document.querySelectorAll(`${place} svg:not(button svg) :is(path, line, rect, circle, polygon, text)`)
  const drawn = Array.from(shapes).filter((shape) => {
    const { width, height } = shape.getBoundingClientRect()
    return width + height > 0
  })
  const colours = Array.from(document.querySelectorAll(`${place} canvas`), coloursOf)
  return { shapes: drawn.length, colours: Math.max(0, ...colours), faulty: Array.from(shapes).filter(isFaulty).length }
}

/** Has a place that could not be computed. @param {Element} shape */
function isFaulty(shape) {
  return Array.from(shape.attributes).some(({ value }) => /NaN|Infinity|undefined/.test(value))
}

/** @param {Element} canvas */
function coloursOf(canvas) {
  const copy = document.createElement('canvas')
  const pen = getContext.call(copy, '2d')
  if (!(canvas instanceof HTMLCanvasElement) || !(pen instanceof CanvasRenderingContext2D)) return 0
  pen.drawImage(canvas, 0, 0, copy.width, copy.height)
  return new Set(new Uint32Array(pen.getImageData(0, 0, copy.width, copy.height).data.buffer)).size
}

// In Firefox the driver's scripts have a world of their own, which sees no constants of this one.
Object.assign(window, { faults, named, seen })
