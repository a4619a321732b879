/** Pixels by which content may be wider than its place before it counts as going on: sizes are rounded. */
const SLACK = 1

/**
 * Says on an element that scrolls sideways where its content goes on; the theme lets it fade there. A number that were cut
 * sharply would read as another number. For `{@attach}`.
 */
export function fadeEdges(element: HTMLElement): () => void {
  const tell = () => {
    const { scrollLeft, scrollWidth, clientWidth } = element
    const before = scrollLeft > SLACK ? ['before'] : []
    const after = scrollWidth - clientWidth - scrollLeft > SLACK ? ['after'] : []
    element.dataset['more'] = [...before, ...after].join(' ')
  }
  const sizes = new ResizeObserver(tell)
  const watchSizes = () => {
    sizes.disconnect()
    for (const each of [element, ...element.children]) sizes.observe(each)
  }
  const children = new MutationObserver(watchSizes)
  watchSizes()
  children.observe(element, { childList: true })
  element.addEventListener('scroll', tell, { passive: true })
  return () => {
    sizes.disconnect()
    children.disconnect()
    element.removeEventListener('scroll', tell)
  }
}
