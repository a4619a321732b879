/** What the system hands to an installed page that it opens. https://wicg.github.io/web-app-launch/ */
interface Launch {
  readonly files: readonly Pick<FileSystemFileHandle, 'getFile'>[]
}

declare global {
  interface Window {
    /** Only Chromium has it. Launches from before there is a consumer wait for it. */
    readonly launchQueue?: { setConsumer(consumer: (launch: Launch) => void): void }
  }
}

/**
 * Hears of the files that a person opens with the installed page from the system's own file list, those with which it was
 * started among them. The listener stays for the life of the page; a second takes the place of the first.
 *
 * @param listener is given each file; the promise fails where the file cannot be read
 */
export function openedFiles(listener: (file: Promise<File>) => void): void {
  window.launchQueue?.setConsumer(({ files }) => {
    for (const handle of files) listener(handle.getFile())
  })
}
