import type { BrowserWindow } from 'electron'
import * as v from 'valibot'
import { LARGEST_SETUP_FILE } from '../contract/setup-file'
import { KeptFile } from './kept-file'
import { isOurAddress, PAGE_ADDRESS } from './page-address'

const keptPlace = v.object({
  path: v.string(),
  /** What the file says, as the page compares it. */
  kept: v.string(),
  /** By which the shell sees whether somebody else has written the file since. */
  digest: v.optional(v.string()),
})
/** The file that a setup belongs to. */
export type KeptPlace = v.InferOutput<typeof keptPlace>

const setup = {
  /** The page's address from its # on. */
  link: v.pipe(v.string(), v.startsWith('#')),
  /** Null for a setup of no file. */
  file: v.nullable(keptPlace),
}
const fields = {
  ...setup,
  /** The one given up last, because the page stopped with it. */
  before: v.object(setup),
}

/** Bytes, for two setups; a link writes one with signs of three. */
const LARGEST = 2 * 4 * LARGEST_SETUP_FILE

/**
 * The present setup on disk, so that the next start comes back to it, whatever ended this one. The page keeps its
 * setup in its address, so nothing has to be asked of it.
 */
export class Autosave extends KeptFile<typeof fields> {
  #isOver = false

  constructor(path: string) {
    super(path, { fields, largest: LARGEST, name: 'autosave' })
  }

  /** The address to open with. */
  get address(): string {
    return PAGE_ADDRESS + (this.current.link ?? '')
  }

  /** The file that the setup belongs to; written only when it is another, or says something else. */
  belongTo(file: KeptPlace | null): void {
    const { file: before = null } = this.current
    const isSame = before?.path === file?.path && before?.kept === file?.kept && before?.digest === file?.digest
    if (!isSame) this.update({ file })
  }

  /** Whether what is set goes when the app ends: it is in no file, and the disk does not take it, not even now. */
  willBeLost(): boolean {
    const { link, file = null } = this.current
    return file === null && saysSetup(link) && !this.keep()
  }

  /** Whether there is a setup that a page which has stopped could open once more. */
  get hasSetup(): boolean {
    return this.#isSet || this.current.before !== undefined
  }

  get #isSet(): boolean {
    return saysSetup(this.current.link) || (this.current.file ?? null) !== null
  }

  /** The next page opens as the first did. What was set stays on disk until another setup is given up. */
  giveUp(): void {
    const { link = '#', file = null } = this.current
    this.update({ link: '#', file: null, ...(this.#isSet && { before: { link, file } }) })
  }

  /** The next page opens with what is set; if that is nothing, with what was given up last. */
  takeUp(): void {
    if (!this.#isSet) this.update({ ...this.current.before })
  }

  /** The next start opens as the first did. What the page says while it closes is not kept any more. */
  forget(): void {
    this.#isOver = true
    this.update({ link: '#', file: null })
  }

  /** Writes down each change of the address that the page makes. */
  watch(window: BrowserWindow): void {
    window.webContents.on('did-navigate-in-page', (_event, address, isMainFrame) => {
      const link = isOurAddress(address) ? new URL(address).hash : ''
      if (!this.#isOver && isMainFrame && link !== '' && link !== this.current.link) this.update({ link })
    })
  }
}

/** Whether a link has a chapter's record: one that has none says only which chapter is on show. */
function saysSetup(link = '#'): boolean {
  return [...new URLSearchParams(link.slice(1)).keys()].some((name) => !['v', 'chapter'].includes(name))
}
