import { afterEach, expect, test, vi } from 'vitest'
import { openedFiles } from '../../../src-renderer/backend/opened-files'

type Consumer = Parameters<NonNullable<Window['launchQueue']>['setConsumer']>[0]

afterEach(() => vi.unstubAllGlobals())

test('every file that the system opens is handed on, in its order, also one that cannot be read', async () => {
  let launch: Consumer = () => undefined
  vi.stubGlobal('window', { launchQueue: { setConsumer: (consumer: Consumer) => (launch = consumer) } })
  const opened: Promise<File>[] = []
  openedFiles((file) => opened.push(file))
  const lesson = new File(['{}'], 'lesson.downhill')
  launch({
    files: [{ getFile: () => Promise.resolve(lesson) }, { getFile: () => Promise.reject(new Error('moved away')) }],
  })
  expect(opened).toHaveLength(2)
  await expect(opened[0]).resolves.toBe(lesson)
  await expect(opened[1]).rejects.toThrow('moved away')
  launch({ files: [] })
  expect(opened).toHaveLength(2)
})

test('a browser that opens no files for pages is asked for none', () => {
  vi.stubGlobal('window', {})
  expect(() => openedFiles(() => undefined)).not.toThrow()
})
