import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a chapter is put together from. */
const pageRooms = [
  'src-main/contract',
  'src-renderer/commands',
  'src-renderer/controls',
  'src-renderer/figures',
  'src-renderer/looks',
  'src-renderer/scene',
  'src-renderer/state',
  'src-renderer/numbers',
  'src-renderer/ui',
  'src-renderer/i18n',
  'assets',
]

/** A folder each: no chapter may import another. What they share is in `frame/` or in a room below. */
export const chapterFolders = readdirSync(join(import.meta.dirname, '../../src-renderer/chapters'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory() && entry.name !== 'frame')
  .map(({ name }) => `src-renderer/chapters/${name}`)

/**
 * Who may import whom, room by room. The lint rule reads this table for the editor's sake; test/layers.test.ts walks
 * the real imports against it. A room is the longest prefix that fits a file; it may always import itself.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const rooms = {
  'src-main/contract': [],
  'src-main/engine/expression': ['src-main/contract'],
  'src-main/engine/graph': ['src-main/contract', 'src-main/engine/expression'],
  'src-main/engine/derivative': ['src-main/contract', 'src-main/engine/expression', 'src-main/engine/graph'],
  'src-main/engine/chance': [],
  'src-main/engine/network': [
    'src-main/contract',
    'src-main/engine/chance',
    'src-main/engine/graph',
    'src-main/engine/derivative',
  ],
  'src-main/engine/code': [
    'src-main/contract',
    'src-main/engine/expression',
    'src-main/engine/graph',
    'src-main/engine/derivative',
    'src-main/engine/network',
  ],
  'src-main/engine/objective': [
    'src-main/contract',
    'src-main/engine/graph',
    'src-main/engine/derivative',
    'src-main/engine/network',
  ],
  'src-main/engine/descent': [
    'src-main/contract',
    'src-main/engine/chance',
    'src-main/engine/graph',
    'src-main/engine/derivative',
    'src-main/engine/objective',
  ],
  'src-main/engine/sampling': [
    'src-main/contract',
    'src-main/engine/graph',
    'src-main/engine/network',
    'src-main/engine/objective',
  ],
  'src-main/engine': ['src-main/contract', 'src-main/engine'],
  'src-main/worker': ['src-main/contract', 'src-main/engine/index'],
  'src-main/desktop': ['src-main/contract', 'src-main/worker/supervisor', 'src-main/worker/node', 'assets'],
  'src-main/launch': [],
  'src-main/pack': [],
  'src-main/preload': ['src-main/contract'],
  'src-main/main': ['src-main/desktop', 'src-main/contract', 'src-main/worker/supervisor', 'src-main/worker/node'],

  'src-renderer/i18n': ['src-main/contract', 'assets'],
  'src-renderer/numbers': [],
  'src-renderer/looks': [],
  'src-renderer/ui': ['src-renderer/i18n', 'src-renderer/numbers'],
  'src-renderer/backend': ['src-main/contract'],
  'src-renderer/backend/browser': [
    'src-main/contract',
    'src-main/worker/supervisor',
    'src-main/worker/web',
    'src-renderer/backend',
    'src-renderer/ui/save-file',
  ],
  'src-renderer/state': ['src-main/contract', 'src-renderer/backend', 'src-renderer/i18n', 'src-renderer/looks'],
  'src-renderer/commands': ['src-main/contract', 'src-renderer/ui', 'src-renderer/i18n'],
  'src-renderer/help': [
    'src-main/contract',
    'src-renderer/commands',
    'src-renderer/state',
    'src-renderer/ui',
    'src-renderer/i18n',
    'assets',
  ],
  'src-renderer/licences': [
    'src-renderer/ui',
    'src-renderer/i18n',
    // Our own licence, and the version.
    'LICENSE',
    'package',
  ],
  'src-renderer/machine': [
    'src-main/contract',
    'src-renderer/state',
    'src-renderer/numbers',
    'src-renderer/ui',
    'src-renderer/i18n',
    'assets',
    // The version.
    'package',
  ],
  'src-renderer/scene': [
    'src-main/contract',
    'src-renderer/looks',
    'src-renderer/state',
    'src-renderer/numbers',
    'src-renderer/ui',
    'src-renderer/i18n',
  ],
  'src-renderer/figures': [
    'src-main/contract',
    'src-renderer/looks',
    'src-renderer/state',
    'src-renderer/numbers',
    'src-renderer/ui',
    'src-renderer/i18n',
  ],
  'src-renderer/controls': [
    'src-main/contract',
    'src-renderer/commands',
    'src-renderer/looks',
    'src-renderer/state',
    'src-renderer/numbers',
    'src-renderer/ui',
    'src-renderer/i18n',
    'assets',
  ],
  'src-renderer/chapters': pageRooms,
  ...Object.fromEntries(chapterFolders.map((chapter) => [chapter, [...pageRooms, 'src-renderer/chapters/frame']])),
  'src-renderer/App': [
    'src-main/contract',
    'src-renderer/chapters',
    'src-renderer/commands',
    'src-renderer/controls',
    'src-renderer/help',
    'src-renderer/licences',
    'src-renderer/machine',
    'src-renderer/backend',
    'src-renderer/state',
    'src-renderer/ui',
    'src-renderer/i18n',
  ],
  'src-renderer/main': ['src-renderer/App', 'src-renderer/backend', 'src-renderer/ui'],
  'src-renderer/build': ['src-main/contract', 'src-renderer/licences', 'assets'],
  'src-renderer/vite.config': ['src-renderer/build'],
  'src-renderer/site.config': ['src-renderer/build'],
}

/** Packages that only some rooms may name: the engine knows no platform, the page no Electron. */
export const guardedPackages = {
  electron: ['src-main/desktop', 'src-main/preload', 'src-main/main'],
  node: [
    'src-main/desktop',
    'src-main/launch',
    'src-main/pack',
    'src-main/main',
    'src-main/worker',
    'src-renderer/build',
    'src-renderer/vite.config',
    'src-renderer/site.config',
  ],
  three: ['src-renderer/scene'],
  // For the tests of the parser alone: a third of a megabyte is too much for six operators.
  mathjs: [],
}

/** @param {string} file @param {string} prefix */
function isWithin(file, prefix) {
  return (
    file === prefix || file.startsWith(`${prefix}/`) || file.startsWith(`${prefix}.`) || file.startsWith(`${prefix}-`)
  )
}

/** The room that a file belongs to; undefined for a file that has none. @param {string} file */
export function roomOf(file) {
  return Object.keys(rooms)
    .filter((room) => isWithin(file, room))
    .sort((a, b) => b.length - a.length)[0]
}

/** Whether one file of ours may import another. @param {string} from @param {string} to */
export function mayImport(from, to) {
  const room = roomOf(from)
  if (room === undefined) return false
  return roomOf(to) === room || isWithin(to, room) || (rooms[room] ?? []).some((allowed) => isWithin(to, allowed))
}

/** Whether a file may name a package (or a Node module). @param {string} from @param {string} specifier */
export function mayName(from, specifier) {
  const name = specifier.startsWith('node:') ? 'node' : (specifier.split('/')[0] ?? '')
  const guard = Object.entries(guardedPackages).find(([guarded]) => guarded === name)
  return guard === undefined || guard[1].some((room) => isWithin(from, room))
}
