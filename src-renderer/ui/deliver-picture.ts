import { mayRefuseFiles, saveFile } from './save-file'

/** How a picture is written: in pixels, or as a drawing. */
export type PictureFormat = 'png' | 'svg'

/** What became of a picture: `shown` is one that a person must save by hand, `refused` one that could not be made. */
export type Delivery =
  { readonly kind: 'copied' | 'saved' | 'refused' } | { readonly kind: 'shown'; readonly picture: Blob }

/** Puts a picture on the clipboard; where that is refused, hands it over as a file. To be called in the press itself. */
export async function copyPicture(
  picture: Promise<Blob>,
  name: string,
  format: PictureFormat = 'png',
): Promise<Delivery> {
  // WebKit takes it only in the press itself, so the clipboard gets the promise.
  if (await putOnClipboard(picture, format)) return { kind: 'copied' }
  return savePicture(picture, name, format)
}

/** Hands a picture over as a file. */
export async function savePicture(
  picture: Promise<Blob>,
  name: string,
  format: PictureFormat = 'png',
): Promise<Delivery> {
  try {
    return handOver(await picture, `${name}.${format}`)
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

/** A drawing goes there as text: drawing programs and web pages take it so. */
async function putOnClipboard(picture: Promise<Blob>, format: PictureFormat): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem(format === 'png' ? { 'image/png': picture } : { 'text/plain': asText(picture) }),
    ])
    return true
  } catch {
    return false
  }
}

async function asText(picture: Promise<Blob>): Promise<Blob> {
  return new Blob([await picture], { type: 'text/plain' })
}
