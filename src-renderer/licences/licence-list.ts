/** The packages of others that are in this edition, and under which licence. Written into the page when it is built. */
export interface LicenceList {
  readonly packages: readonly {
    readonly name: string
    readonly version: string
    /** As SPDX names it: MIT. */
    readonly licence: string
    /** Place in `texts`. */
    readonly text: number
  }[]
  readonly texts: readonly string[]
}

/** Of the element in the page that holds the list as JSON. */
export const LICENCES_ID = 'licences'

/** @returns undefined in development, where nothing has been built */
export function readLicences(): LicenceList | undefined {
  const list = JSON.parse(document.getElementById(LICENCES_ID)?.textContent ?? 'null') as LicenceList | null
  return list?.packages.length ? list : undefined
}
