/** A Node loader: `electron` is this folder's module. Plain JavaScript, because it runs in the loader's own thread. */

/** @type {import('node:module').ResolveHook} */
export function resolve(specifier, context, next) {
  if (specifier === 'electron') return next(new URL('./electron.ts', import.meta.url).href, context)
  return next(specifier, context)
}
