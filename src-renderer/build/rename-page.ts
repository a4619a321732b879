import type { Plugin } from 'vite'

/** Gives the built page the name that people see on their disk. */
export function renamePage(name: string): Plugin {
  return {
    name: 'rename-page',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page) page.fileName = name
    },
  }
}
