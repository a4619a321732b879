import { mayRefuseFiles, saveFile } from './save-file'

/** What became of a picture: `shown` is one that a person must save by hand, `refused` one that could not be made. */
export type Delivery =
  { readonly kind: 'copied' | 'saved' | 'refused' } | { readonly kind: 'shown'; readonly picture: Blob }

/** Puts a PNG on the clipboard; where that is refused, hands it over as a file. To be called in the press itself. */
export async function copyPicture(picture: Promise<Blob>, name: string): Promise<Delivery> {
  // WebKit takes it only in the press itself, so the clipboard gets the promise.
  if (await putOnClipboard(picture)) return { kind: 'copied' }
  return savePicture(picture, name)
}

/** Hands a PNG over as a file. */
export async function savePicture(picture: Promise<Blob>, name: string): Promise<Delivery> {
  try {
    return handOver(await picture, `${name}.png`)
  } catch {
    // It may be too large for the browser, or a site's policy may allow no pictures from data.
    return { kind: 'refused' }
  }
}

/** Saves a picture, or gives it back where no file may be saved. */
export function handOver(picture: Blob, fileName: string): Delivery {
  if (mayRefuseFiles()) return { kind: 'shown', picture }
  saveFile(picture, fileName)
  return { kind: 'saved' }
}

async function putOnClipboard(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return true
  } catch {
    return false
  }
}
