import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { listenOnFreePort, toPort } from './free-port'

/** The file carries its own scripts, styles, fonts and worker; it asks the network for nothing, and may not. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'worker-src blob: data:',
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

export interface PageServer {
  readonly address: string
  /** Ends the server and the connections that are open. */
  readonly close: () => void
}

/**
 * Serves one file to this machine alone.
 *
 * @param file the page
 * @param wantedPort a port as text, tried first; without it, the project's own
 */
export async function servePage(file: string, wantedPort?: string): Promise<PageServer> {
  const page = await readFile(file)
  const server = createServer((request, response) => {
    const isPage = request.url === '/' && (request.method === 'GET' || request.method === 'HEAD')
    if (isPage) response.writeHead(200, headers).end(page)
    else refuse(response)
  })
  const port = await listenOnFreePort(server, toPort(wantedPort))
  return { address: `http://127.0.0.1:${String(port)}/`, close: () => closeAll(server) }
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
}

function closeAll(server: Server): void {
  server.close()
  server.closeAllConnections()
}
