import type { Plugin } from 'vite'
import en from '../../assets/locales/en.json' with { type: 'json' }
import ja from '../../assets/locales/ja.json' with { type: 'json' }

/**
 * Writes into the page what is read until its scripts run: for ever, where a site refuses them or a browser is too old for
 * them. In each language, because nothing can choose one yet.
 *
 * @param key which words: what can be done about it depends on the edition
 */
export function firstWords(key: 'starting' | 'startingOnSite'): Plugin {
  const words = Object.entries({ en, ja }).map(([language, { app }]) => `<p lang="${language}">${app[key]}</p>`)
  return {
    name: 'first-words',
    transformIndexHtml: (page) => page.replace('<div id="app">', (place) => place + words.join('')),
  }
}
