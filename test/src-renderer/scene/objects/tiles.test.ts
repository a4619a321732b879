import { PerspectiveCamera, Scene, Vector3, type WebGLRenderer } from 'three'
import { expect, it } from 'vitest'
import { drawTiles, tilesOf } from '../../../../src-renderer/scene/objects/tiles'

it('covers every part of the picture once', () => {
  expect(tilesOf(300, 200, 1)).toEqual([[0, 0]])
  expect(tilesOf(300, 200, 2)).toEqual([
    [0, 0],
    [300, 0],
    [0, 200],
    [300, 200],
  ])
  const corners = new Set(tilesOf(300, 200, 4).map(([x, y]) => `${String(x)} ${String(y)}`))
  expect(corners.size).toBe(16)
  expect(corners).toContain('900 600')
})

it('draws each part where the whole picture has it, and leaves the eye as it was', () => {
  const camera = new PerspectiveCamera(30, 1.5, 0.1, 10)
  camera.position.z = 5
  camera.updateMatrixWorld()
  const place = () => new Vector3(0.5, 0.3, 0).project(camera)
  const before = place()
  const whole = { x: (before.x + 1) * 300, y: (1 - before.y) * 200 }
  let seen = new Vector3()
  const renderer = {
    domElement: 'the canvas',
    getSize: () => ({ width: 300, height: 200 }),
    render: () => (seen = place()),
  }
  const parts: number[][] = []
  const onto = {
    drawImage: (_canvas: unknown, x: number, y: number, width: number, height: number) => {
      parts.push([x + ((seen.x + 1) / 2) * width, y + ((1 - seen.y) / 2) * height])
    },
  }
  drawTiles(renderer as unknown as WebGLRenderer, new Scene(), camera, onto as unknown as CanvasRenderingContext2D, 2)
  expect(parts).toHaveLength(4)
  for (const [x, y] of parts) {
    expect(x).toBeCloseTo(whole.x)
    expect(y).toBeCloseTo(whole.y)
  }
  expect(place().toArray()).toEqual(before.toArray())
})
