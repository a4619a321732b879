import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawIcons } from '../../../src-main/pack/draw-icons'

const folder = mkdtempSync(join(tmpdir(), 'downhill-'))
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const names = ['downhill', 'downhill-mac', 'document']

/** Of a pixel, given as parts of the width and height: its colours and its opacity, 0 to 255. */
async function pixel(name: string, size: number, x: number, y: number): Promise<number[]> {
  const place = { left: Math.floor(x * size), top: Math.floor(y * size), width: 1, height: 1 }
  const { data } = await sharp(join(folder, name, `${size}.png`))
    .ensureAlpha()
    .extract(place)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data]
}

/** Vermilion, as `--path` of the theme. */
const ball = [0xe8, 0x55, 0x1a, 255]

beforeAll(() => drawIcons(folder))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each(names)('%s is there in every size, with a ball in it and nothing at its corners', async (name) => {
  for (const size of sizes) {
    const { width, height } = await sharp(join(folder, name, `${size}.png`)).metadata()
    expect([width, height]).toEqual([size, size])
    expect(await pixel(name, size, 0.47, 0.47), `ball at ${size}`).toEqual(ball)
    expect((await pixel(name, size, 0, 0))[3], `corner at ${size}`).toBeLessThan(128)
  }
})

test('only macOS has room around the tile', async () => {
  const opacity = async (name: string) => (await pixel(name, 512, 0.05, 0.5))[3]
  expect([await opacity('downhill'), await opacity('downhill-mac')]).toEqual([255, 0])
})

test.each(['downhill', 'document'])(
  'the file for Windows has the sizes that it shows, the smallest too: %s',
  (name) => {
    // From the format: type 1, the number of pictures, then 16 bytes for each, the first of which is the width, 0 for 256.
    const file = readFileSync(join(folder, name, `${name}.ico`))
    const count = file.readUInt16LE(4)
    expect(file.readUInt16LE(2)).toBe(1)
    expect(Array.from({ length: count }, (_, i) => file[6 + 16 * i])).toEqual([16, 24, 32, 48, 64, 128, 0])
  },
)

test.each([
  ['downhill-mac', 'downhill'],
  ['document', 'document'],
])('the file for macOS is whole: %s', (own, name) => {
  const file = readFileSync(join(folder, own, `${name}.icns`))
  expect([file.toString('latin1', 0, 4), file.readUInt32BE(4)]).toEqual(['icns', file.length])
})
