import { looks, type Look } from '../looks/look'

/** What the stage is painted with, as CSS colours. */
export interface StageTheme {
  readonly paper: string
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
  // A colour of the system has a name, not numbers, until something is painted with it.
  const probe = document.createElement('span')
  probe.style.setProperty('forced-color-adjust', 'none')
  document.body.append(probe)
  const read = (name: string, otherwise: string) => {
    probe.style.color = `var(${name}, ${otherwise})`
    return getComputedStyle(probe).color
  }
  const theme = {
    paper: read('--paper', '#fbfaf7'),
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
  probe.remove()
  return theme
}
