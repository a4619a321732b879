/** Where a way should lead. */
export interface Target {
  readonly host: string
  readonly tcpPort: number
  readonly udpPort: number
}

/**
 * Runs in a page, and so is self-contained: tries every way that a page has to send a byte to somewhere, and waits for
 * what becomes of each.
 *
 * @returns the names of the ways that were tried
 */
export async function tryWaysOut({ host, tcpPort, udpPort }: Target): Promise<string[]> {
  const at = `${host}:${tcpPort}`
  // From a secure page a request without TLS would be stopped as mixed content before anything else is asked.
  const address = (name: string) => `https://${at}/${name}`
  const settled = (target: EventTarget, ...events: string[]) =>
    new Promise((resolve) => {
      for (const event of events) target.addEventListener(event, resolve)
    })
  const element = (tag: string, attributes: Record<string, string>) => {
    const made = Object.assign(document.createElement(tag), attributes)
    const end = settled(made, 'load', 'error')
    document.body.append(made)
    return end
  }
  // No event tells that it has come to nothing; the ways after it take longer than it.
  const hint = (rel: string) => {
    void element('link', { rel, href: address(rel) })
  }
  const gather = async (server: RTCIceServer) => {
    const connection = new RTCPeerConnection({ iceServers: [server] })
    connection.createDataChannel('out')
    const end = new Promise<void>((resolve) => {
      connection.onicegatheringstatechange = () => {
        if (connection.iceGatheringState === 'complete') resolve()
      }
    })
    await connection.setLocalDescription()
    await end
    connection.close()
  }
  const ways: Record<string, () => unknown> = {
    preconnect: () => {
      hint('preconnect')
    },
    'dns-prefetch': () => {
      hint('dns-prefetch')
    },
    prefetch: () => element('link', { rel: 'prefetch', href: address('prefetch') }),
    fetch: () => fetch(address('fetch'), { mode: 'no-cors' }),
    XMLHttpRequest: () => {
      const request = new XMLHttpRequest()
      request.open('GET', address('xhr'))
      const end = settled(request, 'loadend')
      request.send()
      return end
    },
    WebSocket: () => settled(new WebSocket(`wss://${at}/socket`), 'error', 'close', 'open'),
    EventSource: () => settled(new EventSource(address('events')), 'error', 'open'),
    sendBeacon: () => navigator.sendBeacon(address('beacon'), 'out'),
    image: () => element('img', { src: address('image') }),
    script: () => element('script', { src: address('script') }),
    'style sheet': () => element('link', { rel: 'stylesheet', href: address('style') }),
    'style import': () => element('style', { textContent: `@import '${address('import')}'` }),
    font: () => new FontFace('out', `url(${address('font')})`).load(),
    frame: () => element('iframe', { src: address('frame') }),
    worker: () => {
      const source = URL.createObjectURL(new Blob([`importScripts('${address('worker')}')`]))
      return settled(new Worker(source), 'error')
    },
    form: () => {
      const form = Object.assign(document.createElement('form'), { action: address('form'), method: 'post' })
      document.body.append(form)
      form.submit()
    },
    'window.open': () => {
      window.open(address('window'))
    },
    WebTransport: () => new WebTransport(`https://${host}:${udpPort}/transport`).ready,
    'WebRTC over UDP': () => gather({ urls: `stun:${host}:${udpPort}` }),
    'WebRTC over TCP': () => gather({ urls: `turn:${at}?transport=tcp`, username: 'out', credential: 'out' }),
    // Last: where it succeeds, the page is gone.
    navigation: () => {
      location.href = address('navigation')
    },
  }
  const none = new Promise((resolve) => setTimeout(resolve, 20_000))
  for (const go of Object.values(ways)) {
    try {
      await Promise.race([go(), none])
    } catch {
      // Refused.
    }
  }
  return Object.keys(ways)
}
