import type { Display, Rectangle, Screen } from 'electron'
import { requireReady } from './lifecycle'
import { standIn } from './stand-in'

const bounds: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 }
const workArea: Rectangle = { ...bounds, height: 1040 }

/** One screen, with a bar at its foot. */
const display = standIn<Display>('display', { id: 1, bounds, workArea, scaleFactor: 1 })

export const screen = standIn<Screen>('screen', {
  getAllDisplays: () => {
    requireReady('screen')
    return [display]
  },
  getPrimaryDisplay: () => {
    requireReady('screen')
    return display
  },
})

export function primaryWorkArea(): Rectangle {
  return workArea
}
