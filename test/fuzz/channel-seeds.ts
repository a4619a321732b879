import { channels, type Bridge } from '../../src-main/contract/bridge'
import { bowlDescent } from '../support/descents'

/** The functions by which the page tells the shell something; by the others it listens. */
export type Said = Exclude<keyof Bridge, `on${string}`>

const call = (name: string, request: object) => ({ kind: 'call', id: 7, name, request })

/** What a page may rightly say: the seeds from which the fuzz makes wrong messages. A row for each function. */
export const seeds: Readonly<Record<Said, readonly unknown[]>> = {
  post: [
    call('compileFormula', { text: 'x0^2' }),
    call('descend', bowlDescent),
    call('listGradients', {
      objective: bowlDescent.objective,
      points: [[1, 2]],
      derivative: { method: 'central', h: 1e-4, precision: 'float64' },
    }),
    { kind: 'cancel', id: 7 },
  ],
  setAppearance: [{ language: 'ja', theme: 'dark' }],
  openFile: [undefined],
  readyForFiles: [undefined],
  saveFile: [
    { text: '{"downhill": 3}', id: 0, name: 'lesson.downhill' },
    { text: '{}', id: null, name: '' },
  ],
  setFile: [
    { id: 0, kept: '[]', isChanged: true },
    { id: null, kept: '', isChanged: false },
  ],
}

export const said = Object.keys(seeds) as readonly Said[]

/** Channels of the table by which the page could speak. */
export const spoken = Object.entries(channels)
  .filter(([name]) => !name.startsWith('on'))
  .map(([, channel]) => channel)
