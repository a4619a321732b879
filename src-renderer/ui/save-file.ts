/** Saves a file where the browser keeps its downloads. @param name a title; signs that file systems refuse become spaces */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()
  link.click()
  URL.revokeObjectURL(link.href)
}
