import { pageHeaders } from './page-file'
import { STOPPED_ADDRESS } from './page-address'
import { stoppedPolicy } from './content-security-policy'
import { wordsIn } from './words'
import { languages, toLanguage, type Language } from '../contract/languages'

/** In an address: what was set can be opened once more, or shall be. */
const AGAIN = 'again'

/**
 * Where a window goes when its page has crashed for good.
 *
 * @param reason Electron's word for it, as 'oom'
 * @param hasSetup whether there is one to open once more
 */
export function stoppedAddress(reason: string, language: Language, hasSetup: boolean): string {
  const query = new URLSearchParams({ reason, language, ...(hasSetup && { [AGAIN]: '' }) })
  return `${STOPPED_ADDRESS}?${query.toString()}`
}

/** Which button has been pressed. @param address to which it leads */
export function isAgain(address: string): boolean {
  return new URL(address).searchParams.has(AGAIN)
}

/**
 * The plain page: what happened, a button that starts the page afresh, and one that opens what was set. No script, so
 * that it cannot crash too.
 */
export function stoppedPage(query: URLSearchParams): Response {
  const language = toLanguage(query.get('language')) ?? languages[0]
  const { title, outOfMemory, crashed, restart, again } = wordsIn(language).stopped
  const reason = query.get('reason') === 'oom' ? outOfMemory : crashed
  const setup = query.has(AGAIN) ? `<button name="${AGAIN}">${again}</button>` : ''
  return new Response(html(language, title, reason, `<button autofocus>${restart}</button>${setup}`), {
    headers: pageHeaders('text/html; charset=utf-8', stoppedPolicy),
  })
}

function html(language: string, title: string, reason: string, buttons: string): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="color-scheme" content="light dark" />
    <title>Downhill</title>
    <style>
      body { font: 18px/1.6 system-ui, sans-serif; max-width: 36em; margin: 20vh auto 0; padding: 0 2em; }
      button { font: inherit; padding: 0.5em 1.5em; margin: 0 1em 1em 0; }
    </style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${reason}</p>
      <form action="/index.html">${buttons}</form>
    </main>
  </body>
</html>
`
}
