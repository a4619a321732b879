import type { Rectangle } from 'electron'

const DEFAULT_SIZE = { width: 1280, height: 800 }
export const MINIMUM_SIZE = { width: 960, height: 600 }

/** Where to open a window that never had a place: in the middle of a work area, in as much of it as it wants. */
export function firstPlace(workArea: Rectangle): Rectangle {
  const { width, height } = DEFAULT_SIZE
  const x = workArea.x + Math.round((workArea.width - width) / 2)
  const y = workArea.y + Math.round((workArea.height - height) / 2)
  return moveInside({ x, y, width, height }, workArea)
}

/**
 * Where to open a window that was last at `bounds`, in screen pixels.
 *
 * The window goes to the work area (a screen without its bars) that shows most of it, shrunk and moved so that all of
 * it is visible; on a screen smaller than the minimum size the top left corner is.
 *
 * @returns undefined when no work area shows any of it: its screen is gone
 */
export function fitToScreen(bounds: Rectangle, workAreas: readonly Rectangle[]): Rectangle | undefined {
  const [best] = workAreas
    .filter((area) => overlap(bounds, area) > 0)
    .sort((first, second) => overlap(bounds, second) - overlap(bounds, first))
  return best && moveInside(bounds, best)
}

function moveInside(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.max(Math.min(bounds.width, area.width), MINIMUM_SIZE.width)
  const height = Math.max(Math.min(bounds.height, area.height), MINIMUM_SIZE.height)
  return {
    x: clamp(bounds.x, area.x, area.x + area.width - width),
    y: clamp(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}

/** Low wins where there is no room between the two. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(Math.min(value, high), low)
}

/** Shared area of two rectangles, in square pixels. */
function overlap(first: Rectangle, second: Rectangle): number {
  const width = Math.min(first.x + first.width, second.x + second.width) - Math.max(first.x, second.x)
  const height = Math.min(first.y + first.height, second.y + second.height) - Math.max(first.y, second.y)
  return Math.max(width, 0) * Math.max(height, 0)
}
