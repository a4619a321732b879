/** Beside the page; the build writes it (build/site-app.ts). */
const SERVICE_WORKER = './sw.js'

/**
 * Has the browser keep the folder of this page, so that it opens without a network from the next time on. Nothing happens
 * where a browser refuses: for a file, in a closed frame, without storage, on a site without TLS.
 *
 * @param onNewVersion hears that the site has a newer version, and the browser has fetched it: the next start uses it
 * @returns once the browser has agreed or refused
 */
export async function keepOffline(onNewVersion: () => void): Promise<void> {
  try {
    hearOfNewVersion(await navigator.serviceWorker.register(SERVICE_WORKER), onNewVersion)
  } catch {
    // The page itself works as well without.
  }
}

/** A worker that is installed beside an active one waits until no page of the older version is open. */
function hearOfNewVersion(registration: ServiceWorkerRegistration, tell: () => void): void {
  if (registration.waiting) tell()
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active) tell()
    })
  })
}
