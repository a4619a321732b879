import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'

const FOLDER = resolve(import.meta.dirname, '../../out/site')
/** Where on the server the folder stands, as a learning platform has it. */
const PATH = '/moodle/files/downhill/'

/** All that a plain server says of a file. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** A school's server with the site edition in a folder. */
export interface SiteServer {
  /** Of the folder, with its slash. */
  readonly address: string
  /** What is in the folder, by name; may be changed as by an upload. */
  readonly files: Map<string, Buffer>
  /** Paths that were asked for and are not in the folder. */
  readonly strayRequests: readonly string[]
  /** Ends the server and the connections that are open. */
  close(): void
}

/** Serves what the build left to this machine alone, on a port that is free, with no header but each file's type. */
export async function serveSite(): Promise<SiteServer> {
  const files = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name))]))
  const strayRequests: string[] = []
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://site')
    const name = pathname.startsWith(PATH) ? pathname.slice(PATH.length) || 'index.html' : undefined
    const body = name === undefined ? undefined : files.get(name)
    if (name !== undefined && body) response.writeHead(200, { 'content-type': types[extname(name)] }).end(body)
    else {
      strayRequests.push(pathname)
      response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not found</p>')
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${String(port)}${PATH}`,
    files,
    strayRequests,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
