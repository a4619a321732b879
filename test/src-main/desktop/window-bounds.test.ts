import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstPlace, fitToScreen, MINIMUM_SIZE } from '../../../src-main/desktop/window-bounds'

const laptop = { x: 0, y: 24, width: 1440, height: 876 }
const projector = { x: 1440, y: 0, width: 1920, height: 1040 }

test('a window that is wholly visible stays where it was', () => {
  const bounds = { x: 100, y: 100, width: 1280, height: 760 }
  expect(fitToScreen(bounds, [laptop, projector])).toEqual(bounds)
})

test('a window on a screen that is gone has no place', () => {
  expect(fitToScreen({ x: 1500, y: 50, width: 1280, height: 800 }, [laptop])).toBeUndefined()
})

test('a window half off the screen is moved in', () => {
  const bounds = { x: -500, y: 400, width: 1000, height: 700 }
  expect(fitToScreen(bounds, [laptop])).toEqual({ x: 0, y: 200, width: 1000, height: 700 })
})

test('a window between two screens goes to the one that shows more of it', () => {
  const bounds = { x: 1300, y: 100, width: 1000, height: 700 }
  expect(fitToScreen(bounds, [laptop, projector])).toEqual({ ...bounds, x: 1440 })
})

test('a window larger than the screen is shrunk to it', () => {
  expect(fitToScreen({ x: 0, y: 0, width: 4000, height: 3000 }, [laptop])).toEqual(laptop)
})

test('on a screen smaller than the window may be, its top left corner is visible', () => {
  const tiny = { x: 10, y: 20, width: 800, height: 500 }
  expect(fitToScreen({ x: 300, y: 300, width: 1280, height: 800 }, [tiny])).toEqual({ x: 10, y: 20, ...MINIMUM_SIZE })
})

test('whatever was remembered, a fitted window is wholly inside one large enough screen', () => {
  const place = fc.integer({ min: -5000, max: 5000 })
  const extent = fc.integer({ min: 1, max: 5000 })
  fc.assert(
    fc.property(fc.record({ x: place, y: place, width: extent, height: extent }), (bounds) => {
      const fitted = fitToScreen(bounds, [laptop, projector])
      if (!fitted) return
      const isInside = [laptop, projector].some(
        (area) =>
          fitted.x >= area.x &&
          fitted.y >= area.y &&
          fitted.x + fitted.width <= area.x + area.width &&
          fitted.y + fitted.height <= area.y + area.height,
      )
      expect(isInside).toBe(true)
    }),
  )
})

test.each([
  ['a large screen', { x: 0, y: 0, width: 1920, height: 1040 }, { x: 320, y: 120, width: 1280, height: 800 }],
  ['a second screen', projector, { x: 1760, y: 120, width: 1280, height: 800 }],
  ['a laptop of 1366 × 768', { x: 0, y: 0, width: 1366, height: 728 }, { x: 43, y: 0, width: 1280, height: 728 }],
  ['an old projector', { x: 0, y: 40, width: 1024, height: 728 }, { x: 0, y: 40, width: 1024, height: 728 }],
])('the first window of all is in the middle of %s and not larger', (_what, workArea, place) => {
  expect(firstPlace(workArea)).toEqual(place)
})
