/** One end of a pair between which messages go, cloned, in order. */
export interface Port<Out, In> {
  /** Buffers in `transfer` are handed over, not copied: they are empty here afterwards. */
  post(message: Out, transfer: readonly ArrayBuffer[]): void
  onMessage(listener: (message: In) => void): void
}

/** A worker as the one who started it sees it. */
export interface Transport<Out, In> extends Port<Out, In> {
  /** Hears that the worker crashed, ended by itself, or could not be started. */
  onFailure(listener: (reason: string) => void): void
  terminate(): void
}
