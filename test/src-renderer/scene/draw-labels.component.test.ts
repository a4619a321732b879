import { expect, it } from 'vitest'
import { drawLabels } from '../../../src-renderer/scene/draw-labels'
import { createCanvas } from '../../../src-renderer/ui/draw-png'

const colours = { paper: 'rgb(0, 0, 255)', ink: 'rgb(255, 0, 0)', quiet: 'rgb(0, 255, 0)' }
const label = { id: 'a', text: '■■■', x: 30, y: 20, isName: false }

/** Middle of what has one channel full and the others empty, and how far it reaches across; in pixels. */
function areaOf(context: CanvasRenderingContext2D, channel: 0 | 1): { x: number; y: number; width: number } {
  const { width, height } = context.canvas
  const { data } = context.getImageData(0, 0, width, height)
  const places = Array.from({ length: width * height }, (_, i) => i).filter(
    (i) => data[4 * i + channel] === 255 && data[4 * i + 1 - channel] === 0 && data[4 * i + 2] === 0,
  )
  const [xs, ys] = [places.map((i) => i % width), places.map((i) => Math.floor(i / width))]
  const middle = (of: number[]) => (Math.min(...of) + Math.max(...of)) / 2
  return { x: middle(xs), y: middle(ys), width: Math.max(...xs) - Math.min(...xs) }
}

function drawn(scale: number, more: object = {}): CanvasRenderingContext2D {
  const context = createCanvas(100 * scale, 60 * scale)
  drawLabels(context, [{ ...label, ...more }], scale, colours)
  return context
}

it('stands where the page has it, as large as the picture is', () => {
  const [one, four] = [areaOf(drawn(1), 1), areaOf(drawn(4), 1)]
  expect(Math.abs(four.x - 4 * label.x)).toBeLessThan(8)
  expect(Math.abs(four.y - 4 * label.y)).toBeLessThan(16)
  expect(Math.abs(four.width / one.width - 4)).toBeLessThan(0.5)
})

it('has the colour of its kind, and the paper’s around it', () => {
  const plain = drawn(2)
  expect(areaOf(plain, 1).width).toBeGreaterThan(20)
  for (const kind of [{ isName: true }, { isNote: true }]) expect(areaOf(drawn(2, kind), 0).width).toBeGreaterThan(20)
  const area = areaOf(plain, 1)
  const beside = plain.getImageData(Math.round(area.x - area.width / 2) - 3, Math.round(area.y), 1, 1).data
  expect(beside[2]).toBeGreaterThan(200)
  expect(beside[3]).toBeGreaterThan(60)
})
