/** Everything in which keys are typed: there they are letters, and the field's own undo. */
const TEXT = 'textarea, [contenteditable], input:not([type=range], [type=checkbox], [type=radio], [type=button])'
/** What moves with the arrows. */
const ARROWS = 'input[type=range], input[type=radio], select, [data-own-keys], [role=application], [role=tablist]'
/** What the space bar presses. */
const PRESSED = 'button, a, summary, input[type=checkbox], input[type=radio], select'
/** What belongs to what is open above the page. */
const ABOVE = 'dialog, [popover]'
/** While one is open it has the keys, also when a click on its words has put the focus nowhere. */
const OPEN_DIALOG = 'dialog[open]'

/**
 * Keys that no field, slider or list may use: a remote sends Page Up and Page Down, whatever has the focus, and files are
 * opened and saved from within a field too.
 */
const nobodys = new Set(['PageUp', 'PageDown', 'F1', 'Escape', 'Mod+o', 'Mod+s', 'Mod+Shift+s'])
const arrows = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])

/**
 * Whether the element that has the focus uses a key itself, so that no command may have it.
 *
 * A text field has every key that types or edits. A slider or a list has the arrows, Home and End. A button that
 * was reached by keyboard has the space bar; one that was clicked has not, for who clicked it looks at the picture again.
 *
 * @param key as the table of commands writes it
 * @param isReachedByKey whether the focus came by keyboard, not by a click
 */
export function ownsKey(target: Element, key: string, isReachedByKey: boolean): boolean {
  if (target.closest(ABOVE) || target.ownerDocument.querySelector(OPEN_DIALOG)) return true
  if (nobodys.has(key)) return false
  if (target.closest(TEXT)) return true
  if (arrows.has(key)) return target.closest(ARROWS) !== null
  if (key === ' ') return isReachedByKey && target.closest(PRESSED) !== null
  return false
}
