import { existsSync } from 'node:fs'

/** Chromium as packaged by Debian; elsewhere Playwright's own download is used. */
const SYSTEM_CHROMIUM = '/usr/bin/chromium'

/** Draw WebGL in software, so that a machine without a graphics card sees what a person sees. */
const WEBGL_FLAGS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']

/** Say nothing to the network: updates, sync and the like. */
const QUIET_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
]

/** How every test starts Chromium. */
export const chromiumLaunch = {
  ...(existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM } : {}),
  args: ['--no-sandbox', ...WEBGL_FLAGS, ...QUIET_FLAGS],
}

/** The same machine without WebGL, as on an old projector laptop. */
export const chromiumWithoutWebgl = {
  ...chromiumLaunch,
  args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', ...QUIET_FLAGS],
}
