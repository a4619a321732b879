import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toPort } from '../../../src-main/launch/free-port'
import { servePage, type PageServer } from '../../../src-main/launch/serve-page'

let folder = ''
let page = ''
let taken: Server | undefined
let served: PageServer | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downhill-'))
  page = join(folder, 'page.html')
  writeFileSync(page, '<h1>Downhill</h1>')
})
afterEach(() => {
  served?.close()
  taken?.close()
  taken = served = undefined
  rmSync(folder, { recursive: true })
})

/** Somebody else's port. */
function takePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    taken = server
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** Status of a request whose path is sent as it is, not tidied up as fetch does. */
function statusOf(address: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .once('error', reject)
      .end()
  })
}

test('the page is served on the loopback address, with a policy that lets nothing out', async () => {
  served = await servePage(page, '0')
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  const response = await fetch(served.address)
  expect(await response.text()).toBe('<h1>Downhill</h1>')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('a port that is taken gives way to the next free one', async () => {
  const port = await takePort()
  served = await servePage(page, String(port))
  expect(served.address).not.toContain(`:${String(port)}/`)
  expect((await fetch(served.address)).status).toBe(200)
})

test.each(['/page.html', '/../package.json', '/%2e%2e/package.json', '/?x'])('%s is not served', async (path) => {
  served = await servePage(page, '0')
  expect(await statusOf(served.address, path)).toBe(404)
})

test.each(['http', '-1', '65536', '80 80', '1e3'])('PORT %j is refused with a remedy', (port) => {
  expect(() => toPort(port)).toThrow(/is no port; set it to a number/)
})

test('without PORT there is one all the same', () => {
  expect(toPort(undefined)).toBeGreaterThan(1023)
  expect(toPort('')).toBe(toPort(undefined))
})
