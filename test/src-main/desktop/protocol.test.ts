import { beforeAll, describe, expect, test, vi } from 'vitest'
import { pagePolicy, stoppedPolicy } from '../../../src-main/desktop/content-security-policy'
import { readPageFile } from '../../../src-main/desktop/page-file'
import { registerPageScheme, setupProtocol } from '../../../src-main/desktop/protocol'

type Handler = (request: Request) => Response | Promise<Response>
const protocol = vi.hoisted(() => ({
  registerSchemesAsPrivileged: vi.fn<(schemes: object[]) => void>(),
  handle: vi.fn<(scheme: string, handler: Handler) => void>(),
}))
vi.mock('electron', () => ({ protocol }))
vi.mock(import('../../../src-main/desktop/page-file'), async (importOriginal) => ({
  ...(await importOriginal()),
  readPageFile: vi.fn(() => Promise.resolve(new Response('file'))),
}))

let ask: (address: string, method?: string) => Promise<Response>
beforeAll(() => {
  registerPageScheme()
  setupProtocol()
  const handler = protocol.handle.mock.calls[0]?.[1]
  ask = async (address, method = 'GET') => {
    if (!handler) throw new Error('No handler')
    return handler(new Request(address, { method }))
  }
})

test('the scheme has an origin of its own and is secure; it bypasses no policy, serves no workers, answers no other origin', () => {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  expect(protocol.registerSchemesAsPrivileged.mock.calls).toEqual([[[{ scheme: 'app', privileges }]]])
  expect(protocol.handle.mock.calls.map(([scheme]) => scheme)).toEqual(['app'])
})

describe('an address of ours', () => {
  test('is answered with the file of its path', async () => {
    expect(await (await ask('app://downhill/assets/page.js?v=1')).text()).toBe('file')
    expect(vi.mocked(readPageFile).mock.calls.at(-1)?.[1]).toBe('/assets/page.js')
  })

  test('for the stopped page carries exactly these headers', async () => {
    const { status, headers } = await ask('app://downhill/stopped.html?language=en')
    expect([status, Object.fromEntries(headers)]).toEqual([
      200,
      {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': stoppedPolicy,
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
      },
    ])
  })
})

test.each([
  ['another host', 'app://other/index.html', 'GET'],
  ['another host’s stopped page', 'app://other/stopped.html', 'GET'],
  ['a host that ends like ours', 'app://not.downhill/index.html', 'GET'],
  ['a port', 'app://downhill:80/index.html', 'GET'],
  ['a POST', 'app://downhill/index.html', 'POST'],
  ['a HEAD', 'app://downhill/index.html', 'HEAD'],
])('%s gets nothing but the headers', async (_what, address, method) => {
  vi.mocked(readPageFile).mockClear()
  const response = await ask(address, method)
  expect([response.status, Object.fromEntries(response.headers)]).toEqual([
    404,
    {
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': pagePolicy,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
  ])
  expect(readPageFile).not.toHaveBeenCalled()
})
