import type { CommandPlayer, CommandTarget } from '../../src-main/contract/commands'
import { t } from '../i18n/i18n.svelte'
import type { Session } from './session.svelte'

/** The page as commands see it. */
export class PageCommands implements CommandTarget {
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  get player(): CommandPlayer | undefined {
    return this.#session.player
  }

  get canUndo(): boolean {
    return this.#session.canUndo
  }

  get canRedo(): boolean {
    return this.#session.canRedo
  }

  undo(): void {
    this.#session.undo()
  }

  redo(): void {
    this.#session.redo()
  }

  startAgain(): void {
    this.#session.startAgain()
  }

  startNew(): void {
    void this.#session.file.startNew()
  }

  openFile(): void {
    this.#session.file.choose()
  }

  saveFile(): void {
    void this.#session.file.save(false, t('file.untitled'))
  }

  saveFileAs(): void {
    void this.#session.file.save(true, t('file.untitled'))
  }

  handOut(): void {
    this.#session.dialog = 'handOut'
  }

  share(): void {
    this.#session.dialog = 'share'
  }

  back(): void {
    history.back()
  }

  forward(): void {
    history.forward()
  }

  showHelp(): void {
    this.#session.dialog = 'help'
  }

  checkMachine(): void {
    this.#session.dialog = 'machine'
  }

  showLicences(): void {
    this.#session.dialog = 'licences'
  }

  get canClose(): boolean {
    return this.#session.layers.canClose
  }

  closeTopmost(): void {
    this.#session.layers.closeTopmost()
  }
}
