import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Autosave } from '../../../src-main/desktop/autosave'

const page = 'app://downhill/index.html'
let path = ''
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'downhill-')), 'autosave.json')
})
afterEach(() => {
  rmSync(join(path, '..'), { recursive: true })
})

test('the next start opens with the last address that the page gave itself, and no frame’s', () => {
  const contents = new EventEmitter()
  const autosave = new Autosave(path)
  expect(autosave.address).toBe(page)
  autosave.watch({ webContents: contents } as unknown as BrowserWindow)
  contents.emit('did-navigate-in-page', {}, `${page}#a=1`, true)
  contents.emit('did-navigate-in-page', {}, `${page}#a=2`, true)
  contents.emit('did-navigate-in-page', {}, `${page}#frame`, false)
  contents.emit('did-navigate-in-page', {}, 'https://example.com/#foreign', true)
  contents.emit('did-navigate-in-page', {}, page, true)
  expect(new Autosave(path).address).toBe(`${page}#a=2`)
})

test('what is to be forgotten is not come back to', () => {
  const autosave = new Autosave(path)
  autosave.update({ link: '#a=1', file: { path: '/a.downhill', kept: '' } })
  const contents = new EventEmitter()
  autosave.watch({ webContents: contents } as unknown as BrowserWindow)
  autosave.forget()
  // The page's last word before it goes.
  contents.emit('did-navigate-in-page', {}, `${page}#a=1`, true)
  expect([new Autosave(path).address, new Autosave(path).current.file]).toEqual([`${page}#`, null])
})

test('an autosave that would lead elsewhere is refused', () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  for (const link of ['@evil.example/', 'x', 7, null]) {
    writeFileSync(path, JSON.stringify({ link }))
    expect(new Autosave(path).address).toBe(page)
  }
})
