import { VitePWA } from 'vite-plugin-pwa'
import { siteManifest } from './site-manifest.ts'

/** All of the page's files together are far below it; a file beyond it could not be had offline. Bytes. */
const LARGEST_FILE = 16 * 1024 ** 2

/** A file whose name changes with its content, so that it is never fetched twice; every other is, in a newer version. */
const HASHED = /-[\w-]{8}\.(?:js|woff2)$/

/** What is in the service worker. Its bundler tells nobody; `test/e2e/site` looks at what it wrote. */
export const serviceWorkerPackages = ['core', 'precaching', 'routing', 'strategies'].map((part) => `workbox-${part}`)

/**
 * Writes the manifest, and the service worker that keeps the whole folder. A newer version is fetched beside the older one and
 * waits until no page of it is open: nothing changes in the middle of a lesson.
 */
export function siteApp() {
  return VitePWA({
    // backend/keep-offline.ts does that, and says nothing where it is refused.
    injectRegister: false,
    manifest: siteManifest,
    // As JSON, because many a server refuses files of kinds that it does not know.
    manifestFilename: 'manifest.json',
    // With the cookies of a learning platform, which gives its files only to those who have signed in.
    useCredentials: true,
    workbox: {
      globPatterns: ['**/*.{html,js,woff2,png}'],
      dontCacheBustURLsMatching: HASHED,
      maximumFileSizeToCacheInBytes: LARGEST_FILE,
      inlineWorkboxRuntime: true,
      // The page of a first visit, too, finds its files there from then on, whatever becomes of the site meanwhile.
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      // Every file is the same whatever a platform adds to its address; and no other page of the server is ours.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
    },
  })
}
