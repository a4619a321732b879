/** One end of a pair between which messages go, cloned, in order. */
export interface Port {
  /** Buffers in `transfer` are handed over, not copied: they are empty here afterwards. */
  post(message: unknown, transfer: readonly ArrayBuffer[]): void
  onMessage(listener: (message: unknown) => void): void
}

/** A worker as the one who started it sees it. */
export interface Transport extends Port {
  /** Hears that the worker crashed, ended by itself, or could not be started. */
  onFailure(listener: (reason: string) => void): void
  terminate(): void
}
