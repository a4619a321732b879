/**
 * The one-file edition that lies beside the page, as text. A module and not a fetch: the page's policy lets it connect
 * to nothing.
 */
export async function loadHandOut(): Promise<string> {
  const module = (await import(/* @vite-ignore */ new URL('hand-out.js', document.baseURI).href)) as { default: string }
  return module.default
}

/** The page itself, if it is one file: kept as it came, to be called before anything in it changes. */
export function copyOfThisPage(): () => Promise<string> {
  // The copy shares the long texts of scripts and styles with the page.
  const page = document.cloneNode(true) as Document
  return () => Promise.resolve(`<!doctype html>\n${page.documentElement.outerHTML}\n`)
}
