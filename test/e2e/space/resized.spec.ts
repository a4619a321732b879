import { expect, test } from '../browser/page'

test('the 3D picture is as large as its room, also when the window changes', async ({ app }) => {
  const canvas = app.locator('canvas')
  const room = app.getByRole('application')
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
    [1180, 820],
  ] as const) {
    await app.setViewportSize({ width, height })
    // A canvas has whole pixels, the room between other lines has not.
    const difference = async () => {
      const boxes = await Promise.all([canvas.boundingBox(), room.boundingBox()])
      const [one, other] = boxes.map((box) => (box ? [box.x, box.y, box.width, box.height] : []))
      return Math.max(...(one ?? []).map((side, i) => Math.abs(side - (other?.[i] ?? NaN))))
    }
    await expect.poll(difference).toBeLessThan(1)
  }
})
