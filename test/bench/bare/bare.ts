/** What the stage is measured against: as many triangles and pixels in plain three.js, turned a little each frame. */
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

/** CSS pixels; cells along a side of the surface; drawn pixels along a CSS pixel. */
const [width = 0, height = 0, segments = 0, pixels = 0] = ['width', 'height', 'segments', 'pixels'].map((name) =>
  Number(new URLSearchParams(location.search).get(name)),
)

const geometry = new PlaneGeometry(2, 2, segments, segments)
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
const camera = new PerspectiveCamera(40, width / height, 0.1, 100)
camera.position.set(2, -3, 2.5)
camera.lookAt(0, 0, 0)
const renderer = new WebGLRenderer({ antialias: false })
renderer.setPixelRatio(pixels)
renderer.setSize(width, height)
document.body.append(renderer.domElement)

function frame(): void {
  scene.rotation.z += 0.01
  renderer.render(scene, camera)
  requestAnimationFrame(frame)
}
requestAnimationFrame(frame)
