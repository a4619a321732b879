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
    const differ = async () => {
      const [one, other] = await Promise.all([canvas.boundingBox(), room.boundingBox()])
      return JSON.stringify(one) !== JSON.stringify(other)
    }
    await expect.poll(differ).toBe(false)
  }
})
