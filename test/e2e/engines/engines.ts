import { existsSync } from 'node:fs'
import { access } from 'node:fs/promises'
import type { Driver } from './driver'
import { startFirefox } from './marionette'
import { freePort, startProgram, untilItWorks } from './program'
import { startWebDriver } from './web-driver'

/** A browser engine beside the Chromium in which all else is tested. */
export interface Engine {
  readonly title: string
  /** Whether it has WebGL 2 as Debian builds it. */
  readonly has3d: boolean
  /** Whether it has a clipboard for more than text as Debian builds it. */
  readonly hasClipboard: boolean
  /** The files that tell that it is installed, as Debian places them. */
  readonly needs: readonly string[]
  start(): Promise<Driver>
}
export type EngineName = 'firefox' | 'webkit' | 'wpe'

const LIBRARIES = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`
const FIREFOX = '/usr/bin/firefox-esr'
const SCREEN = '/usr/bin/Xvfb'
const gtk = { command: '/usr/bin/WebKitWebDriver', binary: `${LIBRARIES}/webkit2gtk-4.1/MiniBrowser` }
const wpe = { command: '/usr/bin/WPEWebDriver', binary: `${LIBRARIES}/wpe-webkit-1.1/MiniBrowser` }

/** Drawn by the processor: test machines have no graphics card. */
const SOFTWARE = { LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' }

export const engines: Readonly<Record<EngineName, Engine>> = {
  firefox: {
    title: 'Firefox',
    has3d: true,
    hasClipboard: true,
    needs: [FIREFOX, SCREEN],
    start: () => onScreen((display) => startFirefox(FIREFOX, { ...SOFTWARE, DISPLAY: display })),
  },
  webkit: {
    title: 'WebKit 2.50 (WebKitGTK)',
    has3d: true,
    hasClipboard: true,
    needs: [gtk.command, gtk.binary, SCREEN],
    start: () => onScreen(startGtk),
  },
  wpe: {
    title: 'WebKit 2.38 (WPE), the engine of iPadOS 16',
    has3d: false,
    hasClipboard: false,
    needs: [wpe.command, wpe.binary],
    start: startWpe,
  },
}

export function isInstalled({ needs }: Engine): boolean {
  return needs.every((file) => existsSync(file))
}

function startGtk(display: string): Promise<Driver> {
  return startWebDriver({
    command: gtk.command,
    capabilities: { 'webkitgtk:browserOptions': { binary: gtk.binary, args: ['--automation'] } },
    environment: { ...SOFTWARE, DISPLAY: display },
  })
}

function startWpe(): Promise<Driver> {
  return startWebDriver({
    command: wpe.command,
    capabilities: { 'wpe:browserOptions': { binary: wpe.binary, args: ['--automation', '--headless'] } },
    environment: SOFTWARE,
  })
}

/** Starts a browser with a screen of its own, which ends with it. Without one, Firefox has no WebGL, even headless. */
async function onScreen(start: (display: string) => Promise<Driver>): Promise<Driver> {
  // The port at which a display would listen is free: so no other display has its number.
  const number = String((await freePort()) - 6000)
  const screen = startProgram(() => [SCREEN, `:${number}`, '-screen', '0', '1400x1000x24'])
  try {
    await untilItWorks(() => access(`/tmp/.X11-unix/X${number}`))
    const driver = await start(`:${number}`)
    const close = () => {
      driver.close()
      screen.end()
    }
    return { ...driver, close }
  } catch (error) {
    screen.end()
    throw error
  }
}
