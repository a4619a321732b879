/**
 * Once the page's script runs, it needs no other but files of its own folder. So the nonce that let it in, which is in the
 * page for all to read (build/without-origin.ts), is taken back by a second policy: a browser keeps to both. Else markup that
 * found a way into the page would run scripts with that nonce from a frame's `srcdoc`, which shares the page's origin.
 */
export function allowNoMoreScripts(): void {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "script-src 'self'"
  document.head.append(policy)
}
