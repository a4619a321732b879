import { sameData } from './same-data'

/**
 * Makes a reading steady: as long as the new data are the same as the old, number by number, it gives the old object, so
 * that what depends on it by identity is not made anew.
 */
export function steady<Data>(read: () => Data): () => Data {
  let last: { readonly data: Data } | undefined
  return () => {
    const data = read()
    if (!last || !sameData(last.data, data)) last = { data }
    return last.data
  }
}
