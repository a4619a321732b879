import { describe, expect, it } from 'vitest'
import { axesOf, axisLabels, facing } from '../../../src-renderer/scene/geometry/axes'
import { ABOVE } from '../../../src-renderer/scene/framing'
import { CameraRig } from '../../../src-renderer/scene/objects/camera-rig'
import { labelsOnScreen } from '../../../src-renderer/scene/stage-labels'
import { variableAxes } from '../../../src-renderer/scene/stage-words'
import { square } from './sample'
import { createTransform } from '../../../src-renderer/scene/transform'
import { FakeElement } from './objects/fake-element'

const [width, height] = [800, 600]

/** The words as an eye straight above sees them. */
function labelsFromAbove() {
  const rig = new CameraRig(new FakeElement().asElement, () => undefined)
  rig.camera.aspect = width / height
  rig.camera.updateProjectionMatrix()
  rig.frame(ABOVE, width, height, 1, false)
  rig.camera.updateMatrixWorld(true)
  const range = { low: 0, high: 32 }
  const transform = createTransform({ domain: square(4), range, dimension: 2 })
  const wanted = axisLabels(axesOf(transform, variableAxes(2), false), transform, facing(rig.eye))
  return labelsOnScreen(wanted, rig.camera, width, height)
}

describe('the words over the picture', () => {
  const labels = labelsFromAbove()
  const find = (id: string) => labels.find((label) => label.id === id)

  it('follow the picture: x0 to the right, x1 upwards, as on the map', () => {
    expect(find('across4')?.x).toBeGreaterThan(find('across-4')?.x ?? NaN)
    expect(find('along4')?.y).toBeLessThan(find('along-4')?.y ?? NaN)
  })

  it('stand off outwards from their axis, the names farther than the numbers', () => {
    expect(find('across')?.y).toBeGreaterThan(find('across0')?.y ?? NaN)
    expect(find('across0')?.y).toBeGreaterThan(height / 2)
    const side = Math.sign((find('along0')?.x ?? NaN) - width / 2)
    expect(side * ((find('along')?.x ?? NaN) - (find('along0')?.x ?? NaN))).toBeGreaterThan(0)
  })

  it('stay inside the picture', () => {
    for (const { x, y } of labels) expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
  })
})
