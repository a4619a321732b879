import type { ProxyConfig, WebContents } from 'electron'
import { refuseUnknown } from './declared'
import { notImplemented } from './stand-in'

type WebRtcPolicy = Parameters<WebContents['setWebRTCIPHandlingPolicy']>[0]

/** What the app says of the network before its first page; Chromium outside Electron takes it when it starts. */
let proxy: ProxyConfig = {}
let webRtc: WebRtcPolicy = 'default'
let hasStarted = false

export function setProxy(settings: ProxyConfig): void {
  if (hasStarted) throw notImplemented('a proxy that is set after the first page')
  refuseUnknown('ProxyConfig', settings)
  proxy = settings
}

/** For all pages: this Chromium has one policy. */
export function setWebRtcPolicy(policy: WebRtcPolicy): void {
  if (hasStarted && policy !== webRtc) throw notImplemented('pages with policies of their own for WebRTC')
  webRtc = policy
}

/** The flags for Chromium, with those that it was started with. Nothing may change from now on. */
export function networkFlags(given: readonly string[]): string[] {
  hasStarted = true
  const { proxyRules, proxyBypassRules } = proxy
  return [
    ...(proxyRules === undefined ? [] : [`--proxy-server=${proxyRules}`]),
    ...(proxyBypassRules === undefined ? [] : [`--proxy-bypass-list=${proxyBypassRules}`]),
    `--force-webrtc-ip-handling-policy=${webRtc}`,
    ...given.filter((flag) => flag.startsWith('--host-resolver-rules=')),
  ]
}
