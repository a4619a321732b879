import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'
import { pagePolicy } from './content-security-policy'

/** The kinds of file that the built page consists of. Any other is refused. */
const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/**
 * The file that an address's path names, with its headers.
 *
 * @param root folder of the built page
 * @param path path of the address, still percent-encoded, as `/assets/page.js`
 * @returns 200 with the file; 404 for a file that is not there, outside `root`, or of a kind the page has none of
 */
export async function readPageFile(root: string, path: string): Promise<Response> {
  const file = fileInside(root, path)
  const mimeType = file === undefined ? undefined : mimeTypes[extname(file)]
  if (file === undefined || mimeType === undefined) return notFound()
  try {
    return new Response(new Uint8Array(await readFile(file)), { headers: pageHeaders(mimeType, pagePolicy) })
  } catch {
    return notFound()
  }
}

/** The headers of everything that our scheme serves. */
export function pageHeaders(mimeType: string, policy: string): Record<string, string> {
  return {
    'content-type': mimeType,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  }
}

export function notFound(): Response {
  return new Response('Not found', { status: 404, headers: pageHeaders('text/plain; charset=utf-8', pagePolicy) })
}

/** Whatever leads out, `..` and on Windows a backslash, is resolved first and then compared. */
function fileInside(root: string, path: string): string | undefined {
  const decoded = decode(path)
  if (decoded === undefined) return undefined
  const file = resolve(root, `.${decoded}`)
  return file.startsWith(resolve(root) + sep) ? file : undefined
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
