/**
 * Puts a text on the clipboard. Where the page has no clipboard (some browsers give none to a file
 * opened from a stick), it copies from a selected text area instead. Resolves with whether it worked.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyThroughSelection(text)
  }
}

function copyThroughSelection(text: string): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  // A modal dialog makes all that is outside it inert, so the area must go inside.
  const parent = document.querySelector('dialog[open]') ?? document.body
  parent.append(area)
  area.select()
  // Deprecated, and still the only way without the clipboard API.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isCopied = document.execCommand('copy')
  area.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}
