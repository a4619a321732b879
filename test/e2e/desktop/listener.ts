import { createSocket } from 'node:dgram'
import { createServer, type AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'

/** A place on this machine that a page could send something to. */
export interface Listener {
  readonly host: string
  readonly tcpPort: number
  readonly udpPort: number
  /** What has come until now, as `tcp POST / HTTP/1.1.Host` or `udp 20 bytes`. */
  readonly heard: readonly string[]
  readonly close: () => void
}

/** Listens on a free port for connections and on another for packets. A connection that says nothing is heard, too. */
export async function listen(): Promise<Listener> {
  const heard: string[] = []
  const tcp = createServer((socket) => {
    const at = heard.push('tcp connection') - 1
    socket.once('data', (bytes) => {
      heard[at] = `tcp ${firstWords(bytes)}`
      // No answer: whoever has come this far is heard already.
      socket.destroy()
    })
    socket.on('error', () => undefined)
  })
  const udp = createSocket('udp4', (bytes) => heard.push(`udp ${bytes.length} bytes`))
  await new Promise<void>((done) => tcp.listen(0, '0.0.0.0', done))
  await new Promise<void>((done) => udp.bind(0, '0.0.0.0', done))
  return {
    host: ownAddress(),
    tcpPort: (tcp.address() as AddressInfo).port,
    udpPort: udp.address().port,
    heard,
    close: () => {
      tcp.close()
      udp.close()
    },
  }
}

/** The start of what came, without what cannot be printed. */
function firstWords(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[^ -~]+/g, '.')
    .slice(0, 60)
}

/** WebRTC never asks the loopback address; where the machine has no other, the others are tried there. */
function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1'
}
