import { pageHeaders } from './page-file'
import { STOPPED_ADDRESS } from './page-address'
import { stoppedPolicy } from './content-security-policy'
import { wordsIn } from './words'
import { languages, toLanguage, type Language } from '../contract/languages'

/** Where a window goes when its page has crashed for good. The reason is Electron's word for it, as 'oom'. */
export function stoppedAddress(reason: string, language: Language): string {
  return `${STOPPED_ADDRESS}?${new URLSearchParams({ reason, language }).toString()}`
}

/** The plain page: what happened, and a button that starts the page afresh. No script, so that it cannot crash too. */
export function stoppedPage(query: URLSearchParams): Response {
  const language = toLanguage(query.get('language')) ?? languages[0]
  const words = wordsIn(language)
  const reason = query.get('reason') === 'oom' ? words.stopped.outOfMemory : words.stopped.crashed
  return new Response(html(language, words.stopped.title, reason, words.stopped.restart), {
    headers: pageHeaders('text/html; charset=utf-8', stoppedPolicy),
  })
}

function html(language: string, title: string, reason: string, restart: string): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="color-scheme" content="light dark" />
    <title>Downhill</title>
    <style>
      body { font: 18px/1.6 system-ui, sans-serif; max-width: 36em; margin: 20vh auto 0; padding: 0 2em; }
      button { font: inherit; padding: 0.5em 1.5em; }
    </style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${reason}</p>
      <form action="/index.html"><button autofocus>${restart}</button></form>
    </main>
  </body>
</html>
`
}
