import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/**
 * Puts the one-file edition beside the page as a module, from which it makes hand-outs (backend/hand-out.ts).
 *
 * @param file the one-file edition, which is built before
 */
export function handOut(file: string): Plugin {
  return {
    name: 'hand-out',
    apply: 'build',
    generateBundle() {
      const source = `export default ${JSON.stringify(readFileSync(file, 'utf8'))}\n`
      this.emitFile({ type: 'asset', fileName: 'hand-out.js', source })
    },
  }
}
