import { looks, type Look } from '../looks/look'

/** What the stage is painted with, as CSS colours. */
export interface StageTheme {
  readonly ink: string
  readonly quiet: string
  readonly blue: string
  /** The path and the ball of each run. */
  readonly runs: Readonly<Record<Look, string>>
  readonly tangent: string
  readonly bead: string
  readonly contour: string
}

/** Reads the page's colours; call again when the theme changes. */
export function readStageTheme(): StageTheme {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise
  return {
    ink: read('--ink', '#1c2127'),
    quiet: read('--quiet', '#5d6670'),
    blue: read('--blue', '#0b5fa5'),
    runs: Object.fromEntries(
      Object.entries(looks).map(([look, { colour }]) => [look, read(colour, '#e8551a')]),
    ) as Record<Look, string>,
    tangent: read('--tangent', '#009e73'),
    bead: '#ffffff',
    contour: read('--edge', '#8a8f94'),
  }
}
