import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HungError, type Driver } from './driver'
import { EnginePage } from './engine-page'
import type { Engine } from './engines'

const BUILT = join(import.meta.dirname, '../../../out/web/downhill.html')
const IN_PAGE = join(import.meta.dirname, 'in-page.js')

/** One browser of an engine for all of its tests, and the page that it opens: from the disk, as a student does. */
export class EngineBrowser {
  readonly #engine: Engine
  readonly #folder = mkdtempSync(join(tmpdir(), 'downhill-page-'))
  #driver: Driver | undefined

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** Does something with a page, and once more, in a new browser, where one hangs: WPE at times does on a busy machine. */
  async use(story: (page: EnginePage) => Promise<void>): Promise<void> {
    try {
      await story(await this.#newPage())
    } catch (error) {
      if (!(error instanceof HungError)) throw error
      this.#stop()
      await story(await this.#newPage())
    }
  }

  close(): void {
    this.#stop()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #newPage(): Promise<EnginePage> {
    this.#driver ??= await this.#engine.start()
    return new EnginePage(this.#driver, (policy) => this.#addressUnder(policy))
  }

  #stop(): void {
    this.#driver?.close()
    this.#driver = undefined
  }

  /** Writes a copy of the built page that reports what goes wrong, and that a policy holds. */
  #addressUnder(policy: string): string {
    const head = `<head><meta charset="utf-8" /><script>${readFileSync(IN_PAGE, 'utf8')}</script>
      ${policy && `<meta http-equiv="Content-Security-Policy" content="${policy}" />`}`
    const file = join(this.#folder, 'downhill.html')
    writeFileSync(
      file,
      readFileSync(BUILT, 'utf8').replace('<head>', () => head),
    )
    return pathToFileURL(file).href
  }
}
