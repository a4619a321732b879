import type { Engine } from '../../src-main/contract/calls'

/** What the page reaches outside itself, in whichever edition it runs. */
export interface Backend {
  readonly engine: Engine
  readonly edition: 'desktop' | 'browser'
  /** Hears that the engine was lost and has been started again. Returns the function that ends this. */
  onRestart(listener: () => void): () => void
}
