/** What the stage is painted with, as CSS colours. */
export interface StageTheme {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly blue: string
  /** The path and the ball: vermilion, the same in both themes because the surface under it is. */
  readonly path: string
  readonly bead: string
  readonly contour: string
}

/** Reads the page's colours; call again when the theme changes. */
export function readStageTheme(): StageTheme {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise
  return {
    paper: read('--paper', '#fbfaf7'),
    ink: read('--ink', '#1c2127'),
    quiet: read('--quiet', '#5d6670'),
    line: read('--line', '#e3e1da'),
    blue: read('--blue', '#0b5fa5'),
    path: '#e8551a',
    bead: '#ffffff',
    contour: read('--edge', '#8a8f94'),
  }
}
