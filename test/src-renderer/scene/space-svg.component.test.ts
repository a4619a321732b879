import { expect, it } from 'vitest'
import { spaceSvg } from '../../../src-renderer/scene/space-svg'
import { readStageTheme } from '../../../src-renderer/scene/stage-theme'
import { createCanvas } from '../../../src-renderer/ui/draw-png'

const theme = { ...readStageTheme(), paper: 'rgb(1, 2, 3)', ink: 'rgb(255, 0, 0)', quiet: 'rgb(0, 255, 0)' }
const labels = [
  { id: 'tick', text: '−2 < f & g', x: 30, y: 20, isName: false },
  { id: 'name', text: 'x₀', x: 50, y: 40, isName: true },
]

function drawn(more: Partial<Parameters<typeof spaceSvg>[0]> = {}): SVGSVGElement {
  const { canvas } = createCanvas(400, 240)
  const words = { title: 'Descent', description: 'A bowl & a ball.' }
  const text = spaceSvg(
    { ...words, room: { width: 100, height: 60 }, pixels: canvas, labels, isTransparent: false, ...more },
    theme,
  )
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
  if (!(documentElement instanceof SVGSVGElement)) throw new Error(text)
  return documentElement
}

it('says its title and what it shows, and is as large as the stage', () => {
  const svg = drawn()
  expect([svg.querySelector('title'), svg.querySelector('desc')].map((each) => each?.textContent)).toEqual([
    'Descent',
    'A bowl & a ball.',
  ])
  expect(svg.getAttribute('viewBox')).toBe('0 0 100 60')
})

it('holds the surface in all its pixels, over the whole stage', async () => {
  const image = drawn().querySelector('image')
  expect(['width', 'height'].map((name) => image?.getAttribute(name))).toEqual(['100', '60'])
  const picture = new Image()
  picture.src = image?.getAttribute('xlink:href') ?? ''
  await picture.decode()
  expect([picture.naturalWidth, picture.naturalHeight]).toEqual([400, 240])
})

it('has the labels as text in their places and colours, over the picture', () => {
  const texts = Array.from(drawn().querySelectorAll('image ~ text'))
  const told = texts.map((text) => [text.textContent, ...['x', 'y', 'fill'].map((name) => text.getAttribute(name))])
  expect(told).toEqual([
    ['−2 < f & g', '30', '20', theme.quiet],
    ['x₀', '50', '40', theme.ink],
  ])
})

it('has paper below it unless it is to be transparent', () => {
  expect(drawn().querySelector('rect')?.getAttribute('fill')).toBe(theme.paper)
  expect(drawn({ isTransparent: true }).querySelector('rect')).toBeNull()
})
