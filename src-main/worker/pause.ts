/**
 * Lets the events that wait be handled, then goes on. A message channel, because browsers hold a nested timer back
 * for 4 ms, and because it is the same in Node.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
