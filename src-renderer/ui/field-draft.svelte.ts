/** What a text in a field is read as. */
export type ReadText<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false }

interface Field<Value> {
  readonly read: (text: string) => ReadText<Value>
  /** Hears each text that is right once, on Enter or on leaving. */
  readonly apply: (value: Value) => void
  /** The digits of a value: equal digits are the same value. */
  readonly write: (value: Value) => string
}

/**
 * What a person types into a field for a value. It stays as it was typed while the field has the focus, 1/3 and not its
 * digits; when it is wrong it stays behind that too.
 */
export class FieldDraft<Value> {
  /** Undefined while the field just shows its value. */
  text = $state<string | undefined>()
  readonly #field: Field<Value>
  #applied = $state<string | undefined>()
  /** The digits of the value that was applied last. */
  #given: string | undefined

  constructor(field: Field<Value>) {
    this.#field = field
  }

  /** Whether something wrong was to be applied; not while it is still being typed. */
  get isWrong(): boolean {
    return this.text !== undefined && this.text === this.#applied && !this.#field.read(this.text).ok
  }

  type(text: string): void {
    this.text = text
  }

  /** A value has come: one set elsewhere wins over what was typed. */
  follow(value: Value): void {
    if (this.#field.write(value) !== this.#given) this.drop()
  }

  /** Back to showing the value. */
  drop(): void {
    this.text = undefined
    this.#applied = undefined
    this.#given = undefined
  }

  apply(): void {
    if (this.text === undefined || this.text === this.#applied) return
    this.#applied = this.text
    const read = this.#field.read(this.text)
    if (!read.ok) return
    this.#given = this.#field.write(read.value)
    this.#field.apply(read.value)
  }

  /** The focus has left the field. */
  leave(): void {
    this.apply()
    if (!this.isWrong) this.drop()
  }

  press(event: KeyboardEvent): void {
    // The Enter that ends an input method's composition, and its Escape, are not for the field.
    if (event.isComposing) return
    if (event.key === 'Enter') this.apply()
    if (event.key !== 'Escape' || this.text === undefined) return
    // The first Escape takes back what was typed; only the next is for whatever the field stands in.
    if (this.text !== this.#applied || this.isWrong) event.preventDefault()
    this.drop()
  }
}
