/** Fields of the page in which something is typed and set later, on Enter or on leaving; those of a dialog set nothing. */
const TYPED = 'input[type=text]'

/** What is being typed and not set yet. One for the page's lifetime. */
export class Typing {
  #isOn = $state(false)

  /** Whether a field may hold something that is not set. */
  get isOn(): boolean {
    return this.#isOn
  }

  /** Something was typed. @param target where */
  begin(target: EventTarget | null): void {
    if (isTyped(target)) this.#isOn = true
  }

  /** It was set by Enter, or by leaving the field. */
  end(): void {
    this.#isOn = false
  }

  /** Sets what is typed, as Enter would; the focus stays. What is wrong is told where it stands, and not set. */
  settle(): void {
    const field = document.activeElement
    if (this.#isOn && isTyped(field)) field.dispatchEvent(new Event('change', { bubbles: true }))
    this.end()
  }
}

function isTyped(target: EventTarget | null): target is Element {
  return target instanceof Element && target.matches(TYPED) && !target.closest('dialog')
}
