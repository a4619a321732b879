import type { WordKey } from '../i18n/i18n.svelte'

interface Gesture {
  readonly words: WordKey
  /** Empty for what a hand does with the pointer alone. */
  readonly keys: readonly string[]
}

/** What a hand or a key does with one kind of thing, for the help. The things themselves listen; this only tells. */
export const gestures: readonly {
  readonly place: 'surface' | 'map' | 'slider' | 'files'
  readonly rows: readonly Gesture[]
}[] = [
  {
    place: 'surface',
    rows: [
      { words: 'gesture.surface.turn', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
      { words: 'gesture.surface.zoom', keys: ['+', '-'] },
      { words: 'gesture.surface.move', keys: [] },
      { words: 'gesture.surface.start', keys: [] },
      { words: 'gesture.surface.reset', keys: ['R'] },
    ],
  },
  {
    place: 'map',
    rows: [
      { words: 'gesture.map.drag', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
      { words: 'gesture.map.fine', keys: ['Shift'] },
    ],
  },
  {
    place: 'slider',
    rows: [
      { words: 'gesture.slider.step', keys: ['ArrowLeft', 'ArrowRight'] },
      { words: 'gesture.slider.ends', keys: ['Home', 'End'] },
    ],
  },
  {
    place: 'files',
    rows: [
      { words: 'gesture.files.drop', keys: [] },
      { words: 'gesture.files.link', keys: [] },
    ],
  },
]
