import type { Page } from '@playwright/test'
import type * as Electron from 'electron'
import { findElectron } from '../../../src-main/launch/electron-binary'
import { launchElectron } from './electron-host'
import { launchStandIn } from './stand-in-host'

/** The app under test, in whichever host runs it. */
export interface RunningApp {
  /** The page in the first window, for locators. After a crash it is a new one, which only `evaluate` reaches. */
  readonly page: Page
  /** Runs a self-contained function in the main process; its value and answer are cloned. */
  evaluate<Value, Answer>(
    ask: (electron: typeof Electron, value: Value) => Answer | Promise<Answer>,
    value: Value,
  ): Promise<Answer>
  /** What the main process has printed until now. */
  output(): string
  /** Resolves when the process has ended. */
  readonly exitCode: Promise<number | null>
  /** Ends the process at once, as a power cut does. */
  kill(): Promise<void>
  /** Ends the process if it still runs. */
  close(): Promise<void>
}

export interface Host {
  readonly name: string
  /** @param flags for Chromium, and files to open */
  launch(userData: string, flags: readonly string[]): Promise<RunningApp>
  /** Starts a second app with the same data, which is expected to end by itself. */
  launchSecond(userData: string, files?: readonly string[]): Promise<number | null>
}

const hosts = {
  electron: { name: 'Electron', ...launchElectron },
  standIn: { name: 'the Electron stand-in on Chromium', ...launchStandIn },
} satisfies Record<string, Host>

/** The real binary where one is installed. */
export const host: Host = findElectron() === undefined ? hosts.standIn : hosts.electron
