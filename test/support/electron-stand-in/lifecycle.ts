/** Whether the app is ready, known apart from the app, because much may be used only before or only after. */
let ready = false

export function isReady(): boolean {
  return ready
}

export function becomeReady(): void {
  ready = true
}

export function requireReady(what: string): void {
  if (!ready) throw new Error(`${what} cannot be used before the app is ready`)
}
