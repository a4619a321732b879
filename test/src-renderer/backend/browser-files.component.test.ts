import { afterEach, expect, test, vi } from 'vitest'
import { createBrowserFiles } from '../../../src-renderer/backend/browser-files'
import type { FileNews } from '../../../src-main/contract/bridge'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Opens the chooser as the File menu does. @returns what stood in the page when the browser was asked for a file */
function openChooser(listener: (news: FileNews) => void = () => undefined): HTMLInputElement {
  const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockReturnValue()
  const files = createBrowserFiles()
  files.onFile(listener)
  files.openFile()
  const chooser = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!chooser) throw new Error('The chooser stands in no page.')
  expect(click.mock.contexts).toEqual([chooser])
  return chooser
}

test('while a file is chosen its field stands in the page, where no browser forgets it, and nobody sees or tabs to it', () => {
  const chooser = openChooser()
  expect(getComputedStyle(chooser).display).toBe('none')
  chooser.dispatchEvent(new Event('cancel'))
  expect(chooser.isConnected).toBe(false)
})

test('a chosen file is read, and its field is gone', async () => {
  const heard = new Promise<FileNews>((resolve) => {
    const chooser = openChooser(resolve)
    const chosen = new DataTransfer()
    chosen.items.add(new File(['{"downhill": 3}'], 'lesson.downhill'))
    chooser.files = chosen.files
    chooser.dispatchEvent(new Event('change'))
    expect(chooser.isConnected).toBe(false)
  })
  expect(await heard).toMatchObject({ kind: 'offered', name: 'lesson.downhill', read: { ok: true } })
})
