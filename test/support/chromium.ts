import { existsSync } from 'node:fs'

/**
 * Chromium as packaged by Debian, without a window first: the whole browser draws its own address bar and menus for
 * every page, which takes longer than ours. Where there is neither, Playwright's own download is used.
 */
const systemChromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path))

/** Draw WebGL in software, so that a machine without a graphics card sees what a person sees. */
export const WEBGL_FLAGS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']

/** Say nothing to the network: updates, sync and the like. */
const QUIET_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
]

/** Find every place in a script when it is first read; else the whole of it is read again as soon as one is asked for. */
const READ_ONCE = '--js-flags=--no-enable-lazy-source-positions'

/** How every test starts Chromium. */
export const chromiumLaunch = {
  ...(systemChromium === undefined ? {} : { executablePath: systemChromium }),
  args: ['--no-sandbox', READ_ONCE, ...WEBGL_FLAGS, ...QUIET_FLAGS],
}

/** The same machine without WebGL, as on an old projector laptop. */
export const chromiumWithoutWebgl = {
  ...chromiumLaunch,
  args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', READ_ONCE, ...QUIET_FLAGS],
}
