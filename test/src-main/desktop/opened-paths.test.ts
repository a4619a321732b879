import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { openedPaths } from '../../../src-main/desktop/opened-paths'

const folder = resolve('lessons')

test('files of ours are found among switches and other arguments, below the folder of the call', () => {
  const absolute = resolve('elsewhere', 'b.DOWNHILL')
  const argv = ['downhill.downhill', '.', '--x=a.downhill', 'a.downhill', absolute, 'c.txt', '授業 1.downhill']
  expect(openedPaths(argv, folder)).toEqual([
    resolve(folder, 'a.downhill'),
    absolute,
    resolve(folder, '授業 1.downhill'),
  ])
})

test('addresses of files, as Linux gives them, are paths; what is none is left out', () => {
  const path = resolve('授業 1.downhill')
  const argv = ['downhill', pathToFileURL(path).href, 'file://host/%ZZ.downhill']
  expect(openedPaths(argv, folder)).toEqual([path])
})
