import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'

const DEFAULT_PORT = 4870
const HIGHEST_PORT = 65_535
/** So many ports after the wanted one are tried, then the system may choose. */
const TRIES = 20

/** The port that a text names, or the default for no text. 0 means any. */
export function toPort(wanted: string | undefined): number {
  if (wanted === undefined || wanted === '') return DEFAULT_PORT
  const port = Number(wanted)
  if (/^\d+$/.test(wanted) && port <= HIGHEST_PORT) return port
  throw new Error(
    `PORT is ${JSON.stringify(wanted)} and that is no port; set it to a number from 0 to ${String(HIGHEST_PORT)}, or not at all`,
  )
}

/**
 * Listens on 127.0.0.1, which no other machine can reach: on the wanted port or, where it is taken or forbidden, on
 * the next free one.
 *
 * @returns the port it listens on
 */
export async function listenOnFreePort(server: Server, wanted: number): Promise<number> {
  for (const port of candidates(wanted)) {
    if (await listen(server, port)) return (server.address() as AddressInfo).port
  }
  throw new Error('There is no free port on this machine')
}

function candidates(wanted: number): number[] {
  const next = Array.from({ length: TRIES + 1 }, (_, index) => wanted + index)
  return [...next.filter((port) => port <= HIGHEST_PORT), 0]
}

/** @returns false when the port is somebody else's */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail)
      resolve(true)
    })
  })
}
