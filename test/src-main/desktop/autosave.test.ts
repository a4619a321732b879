import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Autosave } from '../../../src-main/desktop/autosave'

const page = 'app://downhill/index.html'
let path = ''
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'downhill-')), 'autosave.json')
})
afterEach(() => {
  rmSync(join(path, '..'), { recursive: true })
  vi.restoreAllMocks()
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

describe('a disk that cannot be written', () => {
  const set = '#v=3&chapter=descent&descent=%7B%22learningRate%22%3A0.3%7D'
  let autosave: Autosave
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockReturnValue()
    autosave = new Autosave(path)
    // Nothing is put in the place of a folder.
    mkdirSync(path)
  })

  test('loses a setup of no file', () => {
    autosave.update({ link: set })
    expect(autosave.willBeLost()).toBe(true)
  })

  test.each(['#', '#v=3&chapter=slope'])('loses nothing where nothing is set: %s', (link) => {
    autosave.update({ link })
    expect(autosave.willBeLost()).toBe(false)
  })

  test('loses nothing that is in a file: what that one lacks is asked for itself', () => {
    autosave.update({ link: set, file: { path: '/a.downhill', kept: '' } })
    expect(autosave.willBeLost()).toBe(false)
  })

  test('loses nothing any more once there is room, though nothing has been set since', () => {
    autosave.update({ link: set })
    rmdirSync(path)
    expect(autosave.willBeLost()).toBe(false)
    expect(new Autosave(path).address).toBe(page + set)
  })
})

describe('a setup with which the page stopped', () => {
  const set = { link: '#v=3&chapter=slope&slope=%7B%22h%22%3A1%7D', file: { path: '/a.downhill', kept: 'k' } }
  const started = (current: Autosave['current']) => {
    new Autosave(path).update(current)
    return new Autosave(path)
  }

  test('is still there, with its file, when it is to be opened once more, and at the next start', () => {
    started(set).takeUp()
    expect(new Autosave(path).current).toEqual(set)
  })

  test('that is given up is not opened, and stays on disk while nothing is set in its place', () => {
    const autosave = started(set)
    autosave.giveUp()
    expect([autosave.address, autosave.current.file]).toEqual([`${page}#`, null])
    autosave.update({ link: '#v=3&chapter=descent' })
    autosave.giveUp()
    expect(new Autosave(path).hasSetup).toBe(true)
    new Autosave(path).takeUp()
    expect(new Autosave(path).current).toMatchObject(set)
  })

  test('that is given up gives way to the next one that is', () => {
    const autosave = started(set)
    autosave.giveUp()
    const next = { link: '#v=3&descent=%7B%22learningRate%22%3A1%7D', file: null }
    autosave.update(next)
    autosave.takeUp()
    expect(new Autosave(path).current).toMatchObject(next)
    autosave.giveUp()
    expect(new Autosave(path).current.before).toEqual(next)
  })

  test.each([{}, { link: '#v=3&chapter=slope', file: null }])('is none where nothing is set: %j', (current) => {
    const autosave = started(current)
    expect(autosave.hasSetup).toBe(false)
    autosave.giveUp()
    expect([autosave.hasSetup, autosave.address]).toEqual([false, `${page}#`])
  })

  test('is one where a file is as its chapters’ defaults are', () => {
    expect(started({ link: '#v=3&chapter=slope', file: set.file }).hasSetup).toBe(true)
  })
})

test('a setup that is on disk is not lost', () => {
  const autosave = new Autosave(path)
  autosave.update({ link: '#v=3&chapter=descent&descent=%7B%7D' })
  expect(autosave.willBeLost()).toBe(false)
})

test('an autosave that would lead elsewhere is refused', () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  for (const link of ['@evil.example/', 'x', 7, null]) {
    writeFileSync(path, JSON.stringify({ link }))
    expect(new Autosave(path).address).toBe(page)
  }
})
