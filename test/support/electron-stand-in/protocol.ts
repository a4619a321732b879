import type { CustomScheme, Protocol } from 'electron'
import { refuseUnknown } from './declared'
import { isReady } from './lifecycle'
import { standIn } from './stand-in'

type Handler = Parameters<Protocol['handle']>[1]

const handlers = new Map<string, Handler>()
let privileged: readonly CustomScheme[] | undefined

export const protocol = standIn<Protocol>('protocol', {
  registerSchemesAsPrivileged: (schemes) => {
    if (isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    if (privileged) throw new Error('protocol.registerSchemesAsPrivileged can only be called once')
    for (const { privileges = {} } of schemes) refuseUnknown('Privileges', privileges)
    privileged = schemes
  },
  handle: (scheme, handler) => {
    if (!isReady()) throw new Error('protocol.handle cannot be called before the app is ready')
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`)
    handlers.set(scheme, handler)
  },
})

/**
 * What the app answers to a request for one of its own addresses; undefined where it handles no such scheme. A scheme
 * that is not both standard and secure would have no origin of its own, which the stand-in's https origins always
 * have, so it is refused.
 */
export async function respond(request: Request): Promise<Response | undefined> {
  const scheme = new URL(request.url).protocol.slice(0, -1)
  const handler = handlers.get(scheme)
  if (!handler) return undefined
  const privileges = privileged?.find((entry) => entry.scheme === scheme)?.privileges
  if (!privileges?.standard || !privileges.secure) throw new Error(`The scheme ${scheme} is not standard and secure`)
  return await handler(request)
}
