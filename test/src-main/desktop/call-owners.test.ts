import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'
import { CallOwners } from '../../../src-main/desktop/call-owners'

const newPage = () => new EventEmitter() as unknown as WebContents

const cancel = vi.fn<(id: number) => void>()
let page = newPage()
let other = newPage()
let owners = new CallOwners(cancel)
beforeEach(() => {
  cancel.mockClear()
  page = newPage()
  other = newPage()
  owners = new CallOwners(cancel)
})

test('a call belongs to the page that made it, until its reply', () => {
  expect(owners.add(page, 1)).toBe(true)
  expect(owners.ownerOf(1)).toBe(page)
  owners.remove(1)
  expect(owners.ownerOf(1)).toBeUndefined()
  expect(owners.add(page, 1)).toBe(true)
})

test('an id that is under way is nobody else’s, nor its own page’s a second time', () => {
  owners.add(page, 1)
  expect([owners.add(page, 1), owners.add(other, 1)]).toEqual([false, false])
  expect(owners.ownerOf(1)).toBe(page)
})

test.each([
  ['a page loaded in its place', 'did-navigate'],
  ['a crash', 'render-process-gone'],
  ['closing', 'destroyed'],
])('%s cancels the calls that are under way and no other page’s', (_what, event) => {
  for (const id of [1, 2, 3]) owners.add(page, id)
  owners.add(other, 4)
  owners.remove(2)
  ;(page as unknown as EventEmitter).emit(event)
  expect(cancel.mock.calls).toEqual([[1], [3]])
  expect([1, 3, 4].map((id) => owners.ownerOf(id))).toEqual([undefined, undefined, other])
})

// A navigation that has only begun may be refused: the page stays, and so does its run.
test.each([
  'did-start-navigation',
  'will-frame-navigate',
  'will-navigate',
  'did-navigate-in-page',
  'did-frame-navigate',
])('%s cancels nothing', (event) => {
  owners.add(page, 1)
  ;(page as unknown as EventEmitter).emit(event, { isMainFrame: true, isSameDocument: false })
  expect(cancel).not.toHaveBeenCalled()
  expect(owners.ownerOf(1)).toBe(page)
})

test('a page of a thousand calls is listened to once', () => {
  for (let id = 0; id < 1000; id++) owners.add(page, id)
  expect((page as unknown as EventEmitter).listenerCount('did-navigate')).toBe(1)
})

test('a second crash cancels what was asked since the first', () => {
  owners.add(page, 1)
  ;(page as unknown as EventEmitter).emit('render-process-gone')
  owners.add(page, 2)
  ;(page as unknown as EventEmitter).emit('render-process-gone')
  expect(cancel.mock.calls).toEqual([[1], [2]])
})
