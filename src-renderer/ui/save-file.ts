/** Letters of a name at most: file systems take 255 bytes, and a Japanese letter has three. */
const LONGEST_NAME = 80

/**
 * Saves a file where the browser keeps its downloads. No browser tells whether it was kept.
 *
 * @param name a title with the file's ending; signs that file systems refuse become spaces
 */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName(name)
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The name that a file gets. */
export function fileName(title: string): string {
  const clean = title.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()
  const [ending = ''] = /\.\w+$/.exec(clean) ?? []
  const stem = Array.from(clean.slice(0, clean.length - ending.length))
    .slice(0, LONGEST_NAME)
    .join('')
  return stem.trim() + ending
}

/** Whether a browser may refuse downloads without a word: some frames are forbidden them, and no page can ask. */
export function mayRefuseFiles(): boolean {
  return window !== window.top
}
