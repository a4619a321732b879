import { parseRequest } from '../contract/parse-request'
import type { FromWorker, ToWorker } from '../contract/messages'
import { inThread } from './in-thread'
import { orInstead } from './or-instead'
import { serve } from './service'
import type { Transport } from './transport'
import { webTransport } from './web-transport'

/** The engine of the browser edition: in a Web Worker, or in the page's own thread where a site allows it none. */
export function webEngine(startWorker: () => Worker): Transport<ToWorker, FromWorker> {
  return orInstead(
    () => webTransport(startWorker()),
    () => inThread((port) => serve(port, parseRequest)),
  )
}
