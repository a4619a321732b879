/** A size at which a page is looked at, CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
  /** Of the theme's one number; 1 unless said. */
  readonly scale?: number
}

/**
 * What is wrong with the page as it stands: words that are cut or lie on others, controls that cannot be hit. Runs in the
 * page, so it holds all that it needs.
 */
export function pageFaults(): string[] {
  interface Box {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
  /** Pixels by which a box may reach beyond another: rounding, and the air around letters. */
  const SLACK = 1.5
  const OVERLAP = 3
  const LONG_NUMBER = /\d{4}/
  const SMALLEST_TARGET = 24
  /** What lies over the page while it is open. */
  const ABOVE = 'aside, dialog, .popover'
  /** A hand moves it, and it shows a part of its picture. */
  const PANNED = '[role=group][tabindex="0"]'
  const root = document.documentElement
  const faults: string[] = []

  const intersection = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  })
  const isEmpty = ({ left, top, right, bottom }: Box): boolean => right <= left || bottom <= top
  const isHiding = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'

  function isShown(element: Element): boolean {
    if (!element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) return false
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).clipPath.startsWith('inset(50%')) return false
    }
    return true
  }

  /** What is left of a box inside all that cuts it, and the first element that cuts it for good: nothing scrolls there. */
  function seen(
    element: Element,
    box: Box,
    isNumber = false,
  ): { readonly box: Box; readonly cutBy: Element | undefined } {
    let left: Box = box
    let cutBy: Element | undefined
    let scrollsX = false
    let scrollsY = false
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      const style = getComputedStyle(at)
      if (at instanceof SVGElement ? !(at instanceof SVGSVGElement) : style.display === 'inline') continue
      const edge = at.getBoundingClientRect()
      if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
        const isCutX =
          isHiding(style.overflowX) && !scrollsX && (box.left < edge.left - SLACK || box.right > edge.right + SLACK)
        const isCutY =
          isHiding(style.overflowY) && !scrollsY && (box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK)
        if ((isCutX && style.textOverflow !== 'ellipsis') || isCutY) cutBy ??= at
        // A number that goes on where nothing says so reads as another number, also where it could be scrolled into sight.
        const isSharp = style.textOverflow !== 'ellipsis' && style.maskImage === 'none'
        if (isNumber && isSharp && !scrollsX && (box.left < edge.left - SLACK || box.right > edge.right + SLACK))
          cutBy ??= at
        left = intersection(left, edge)
      }
      scrollsX ||= /auto|scroll/.test(style.overflowX)
      scrollsY ||= /auto|scroll/.test(style.overflowY)
    }
    return { box: intersection(left, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }), cutBy }
  }

  function isPale(element: Element): boolean {
    return Number(getComputedStyle(element).fillOpacity) < 0.5
  }

  function nameOf(element: Element): string {
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/g, ' ')
    return `${element.tagName.toLowerCase()}${element.classList.length > 0 ? `.${element.classList.item(0) ?? ''}` : ''} “${name.slice(0, 50)}”`
  }

  /** Typeset mathematics is one box: its letters stand over and on one another by design. */
  function wordsOf(): { readonly element: Element; readonly box: Box; readonly text: string }[] {
    const words = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = (node.textContent ?? '').trim()
      if (!element || text === '' || !isShown(element)) continue
      if (element.closest('.katex, script, style, option, textarea, .scale-probe')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) words.push({ element, box, text })
    }
    for (const element of document.querySelectorAll('.katex-html')) {
      if (isShown(element)) words.push({ element, box: element.getBoundingClientRect(), text: element.textContent })
    }
    return words
  }

  // A page that scrolls sideways.
  if (root.scrollWidth > innerWidth || document.body.scrollWidth > innerWidth) faults.push('the page scrolls sideways')

  // Words that are cut, or that lie on others.
  const visible: { readonly element: Element; readonly box: Box; readonly text: string }[] = []
  for (const { element, box, text } of wordsOf()) {
    const { box: left, cutBy } = seen(element, box, LONG_NUMBER.test(text))
    if (cutBy && !cutBy.closest(PANNED)) faults.push(`“${text.slice(0, 40)}” is cut by ${nameOf(cutBy).slice(0, 40)}`)
    if (!isEmpty(left)) visible.push({ element, box: left, text })
  }
  visible.forEach((one, i) => {
    for (const other of visible.slice(i + 1)) {
      // The large numbers of regions are pale, and lie under their samples.
      if (one.element === other.element || [one, other].some(({ element }) => isPale(element))) continue
      const { left, right, top, bottom } = intersection(one.box, other.box)
      if (right - left <= OVERLAP || bottom - top <= OVERLAP) continue
      // What lies under what is open above it is not in sight there.
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      const hit = document.elementFromPoint(x, y)
      const layers = [one, other].map(({ element }) => element.closest(ABOVE))
      if (layers[0] !== layers[1] && hit?.closest(ABOVE)) continue
      faults.push(`“${one.text.slice(0, 30)}” and “${other.text.slice(0, 30)}” lie on each other`)
    }
  })

  // Fields whose content is longer than they are.
  for (const field of document.querySelectorAll<HTMLInputElement>(
    'input:not([type=range], [type=checkbox], [type=file])',
  )) {
    if (
      isShown(field) &&
      field.scrollWidth > field.clientWidth + 1 &&
      getComputedStyle(field).textOverflow !== 'ellipsis'
    )
      faults.push(`the field ${nameOf(field)} cuts “${field.value}”`)
  }
  const pen = document.createElement('canvas').getContext('2d')
  for (const select of document.querySelectorAll('select')) {
    if (!pen || !isShown(select)) continue
    const style = getComputedStyle(select)
    pen.font = `${style.fontSize} ${style.fontFamily}`
    const text = select.selectedOptions[0]?.text ?? ''
    const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - 16
    if (pen.measureText(text).width > room + 2) faults.push(`the choice ${nameOf(select).slice(0, 20)} cuts “${text}”`)
  }

  // Controls that are too small, or under something else. Outside a modal dialog none can be hit.
  const modal = document.querySelector('dialog:modal')
  for (const control of document.querySelectorAll(
    'button, input, select, a[href], summary, [role=tab], [role=button]',
  )) {
    if (!isShown(control) || control.closest('[inert]') || (modal && !modal.contains(control))) continue
    const box = (control.closest('label') ?? control).getBoundingClientRect()
    const own = control.getBoundingClientRect()
    const { box: left, cutBy } = seen(control, own)
    if (control.closest('svg') === null) {
      if (box.width < SMALLEST_TARGET - 0.1 || box.height < SMALLEST_TARGET - 0.1)
        faults.push(`${nameOf(control)} is ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`)
      if (cutBy) faults.push(`${nameOf(control)} is cut by ${nameOf(cutBy).slice(0, 40)}`)
    }
    const [x, y] = [(own.left + own.right) / 2, (own.top + own.bottom) / 2]
    if (x < left.left + 1 || x > left.right - 1 || y < left.top + 1 || y > left.bottom - 1) continue
    const hit = document.elementFromPoint(x, y)
    const label = control.closest('label')
    const isHit = hit === null || control.contains(hit) || (label !== null && label.contains(hit))
    if (!isHit) faults.push(`${nameOf(control)} is under ${nameOf(hit)}`)
  }
  return [...new Set(faults)]
}
