/** What the stage is measured against: the same triangles in plain three.js, turned a little each frame. */
import {
  BufferAttribute,
  Color,
  DoubleSide,
  Mesh,
  MeshLambertMaterial,
  HemisphereLight,
  PerspectiveCamera,
  PlaneGeometry,
  Scene,
  WebGLRenderer,
} from 'three'

const SEGMENTS = 128
const { width, height } = Object.fromEntries(new URLSearchParams(location.search)) as Record<'width' | 'height', string>

const geometry = new PlaneGeometry(2, 2, SEGMENTS, SEGMENTS)
const position = geometry.getAttribute('position')
const colours = new Float32Array(position.count * 3)
for (let i = 0; i < position.count; i++) {
  const level = position.getX(i) ** 2 + position.getY(i) ** 2
  position.setZ(i, level / 2)
  colours.set(new Color().setHSL(level / 4, 0.7, 0.5).toArray(), i * 3)
}
geometry.setAttribute('color', new BufferAttribute(colours, 3))
geometry.computeVertexNormals()

const scene = new Scene().add(
  new Mesh(geometry, new MeshLambertMaterial({ vertexColors: true, side: DoubleSide })),
  new HemisphereLight(0xffffff, 0x888888, 3),
)
const camera = new PerspectiveCamera(40, Number(width) / Number(height), 0.1, 100)
camera.position.set(2, -3, 2.5)
camera.lookAt(0, 0, 0)
const renderer = new WebGLRenderer({ antialias: true })
renderer.setSize(Number(width), Number(height))
document.body.append(renderer.domElement)

function frame(): void {
  scene.rotation.z += 0.01
  renderer.render(scene, camera)
  requestAnimationFrame(frame)
}
requestAnimationFrame(frame)
