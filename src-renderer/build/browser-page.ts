import { svelte } from '@sveltejs/vite-plugin-svelte'
import { firstWords } from './first-words.ts'
import { katexFonts } from './katex-fonts.ts'
import { licences } from './licences.ts'
import { mediaRanges } from './media-ranges.ts'

/** The oldest engines that the page is written for: Safari 16.0 is iPadOS 16.0. */
export const BROWSERS = ['es2022', 'safari16']

/**
 * What makes the page for browsers, as one file or as a site.
 *
 * @param starting the words until its scripts run
 * @param project the folder with package.json
 * @param besides packages in files beside the page, whose licences it shows, too
 */
export function browserPage(starting: Parameters<typeof firstWords>[0], project: string, besides?: readonly string[]) {
  const { collect, write } = licences(project, besides)
  return {
    plugins: [
      svelte({ configFile: '../svelte.config.js' }),
      katexFonts(),
      mediaRanges(),
      firstWords(starting),
      collect(),
      write(),
    ],
    worker: { plugins: () => [collect()] },
  }
}
