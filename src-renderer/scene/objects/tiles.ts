import { Vector2, type PerspectiveCamera, type Scene, type WebGLRenderer } from 'three'

/** Upper left corners of the tiles, each as large as the canvas, that make a picture so many times as wide and high. */
export function tilesOf(width: number, height: number, times: number): (readonly [number, number])[] {
  return Array.from({ length: times * times }, (_, i) => [(i % times) * width, Math.floor(i / times) * height])
}

/**
 * Draws a picture larger than the canvas part by part onto another one: a graphics card never has to hold more than it
 * does for the page, however large the picture is.
 *
 * @param onto of so many times the canvas's width and height in CSS pixels
 */
export function drawTiles(
  renderer: WebGLRenderer,
  scene: Scene,
  camera: PerspectiveCamera,
  onto: CanvasRenderingContext2D,
  times: number,
): void {
  const { width, height } = renderer.getSize(new Vector2())
  for (const [x, y] of tilesOf(width, height, times)) {
    camera.setViewOffset(width * times, height * times, x, y, width, height)
    renderer.render(scene, camera)
    // At once: what a canvas of WebGL shows is gone after the task that drew it.
    onto.drawImage(renderer.domElement, x, y, width, height)
  }
  camera.clearViewOffset()
}
