import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { ABOVE, direction, fitDistance, HOME, STRIP_HOME } from '../../../src-renderer/scene/framing'

const corners = [-1, 1].flatMap((x) => [-1, 1].flatMap((y) => [-1, 1].map((z) => [x, y / 2, z] as const)))

test.each([
  ['home, wide', HOME, 732 / 668],
  ['home, narrow', HOME, 0.5],
  ['strip', STRIP_HOME, 1.6],
  ['above', ABOVE, 1],
])('the whole picture is in sight and fills it: %s', (_, view, aspect) => {
  const distance = fitDistance(corners, view, (28 * Math.PI) / 180, aspect, { across: 0.1, up: 0.1 })
  const camera = new PerspectiveCamera(28, aspect)
  camera.position.set(...direction(view)).multiplyScalar(distance)
  camera.lookAt(0, 0, 0)
  camera.updateMatrixWorld()
  const reach = corners.flatMap((corner) => {
    const { x, y } = new Vector3(...corner).project(camera)
    return [Math.abs(x), Math.abs(y)]
  })
  expect(Math.max(...reach)).toBeCloseTo(0.9, 2)
})
