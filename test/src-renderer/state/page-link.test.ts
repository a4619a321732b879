import { describe, expect, test } from 'vitest'
import { linkText, LONGEST_LINK, readLink } from '../../../src-renderer/state/page-link'

const chapters = ['slope', 'descent']
const read = (hash: string) => readLink(hash, chapters)

describe('a link', () => {
  test('comes back as it was written', () => {
    const link = {
      chapter: 'descent',
      records: { slope: { x: 5, formula: 'x0^2 & "1" + 100%' }, descent: { h: 1e-7 } },
    }
    expect(read(linkText(link))).toEqual({ link, faults: [] })
  })

  test('keeps the sign of −0, beyond which 1/x is another', () => {
    const link = { chapter: 'descent', records: { descent: { start: [-0, 0], h: -0, deep: { x: -0 } } } }
    expect(read(linkText(link)).link).toStrictEqual(link)
  })

  test('says its version and leaves out what is all default', () => {
    expect(linkText({ chapter: 'slope', records: { slope: {}, descent: { steps: 3 } } })).toBe(
      '#v=3&chapter=slope&descent=%7B%22steps%22%3A3%7D',
    )
  })

  test('that says nothing opens the home page without a word', () => {
    expect(read('')).toEqual({ link: { chapter: undefined, records: {} }, faults: [] })
  })
})

// Copied from the address bar of the first edition, which wrote no version. They open for ever.
const firstEdition = [
  '#chapter=descent',
  '#chapter=descent&descent=%7B%22learningRate%22%3A10%7D',
  '#chapter=slope&slope=%7B%22part%22%3A%22errors%22%2C%22x%22%3A10%7D&descent=%7B%22formula%22%3A%22x0%5E2%2F20+%2B+x1%5E2%22%7D',
]
test.each(firstEdition)('the first edition’s link %s opens without a complaint', (hash) => {
  expect(read(hash).faults).toEqual([])
})

test('the first edition’s records are read whole', () => {
  expect(read(firstEdition[2] ?? '').link).toEqual({
    chapter: 'slope',
    records: { slope: { part: 'errors', x: 10, taken: 100, h: 1e-4 }, descent: { formula: 'x0^2/20 + x1^2' } },
  })
})

test('a link from before the way began at its start still opens at its end', () => {
  for (const version of ['', 'v=1&']) {
    expect(read(`#${version}chapter=slope&slope={"part":"way"}`).link.records).toEqual({
      slope: { h: 1e-4, taken: 100, part: 'way' },
    })
    expect(read(`#${version}slope={"taken":3,"h":1}`).link.records).toEqual({ slope: { taken: 3, h: 1 } })
  }
  expect(read('#v=2&slope={"part":"way","h":1}').link.records).toEqual({ slope: { part: 'way', h: 1 } })
})

test('a link from before the secant began apart from the tangent still opens at h = 1e-4, also one that says no more', () => {
  for (const version of ['', 'v=1&', 'v=2&']) {
    expect(read(`#${version}slope={"h":1e-7}`).link.records).toMatchObject({ slope: { h: 1e-7 } })
    expect(read(`#${version}slope={"x":2}`).link.records).toMatchObject({ slope: { x: 2, h: 1e-4 } })
    expect(read(`#${version}chapter=slope`).link.records).toMatchObject({ slope: { h: 1e-4 } })
    expect(read(`#${version}chapter=descent`).link.records).not.toHaveProperty('slope')
  }
  expect(read('#v=3&chapter=slope&slope={"x":2}').link.records).toEqual({ slope: { x: 2 } })
})

describe('what cannot be taken is said, and the rest stands', () => {
  test('a newer version', () => {
    const { link, faults } = read('#v=7&chapter=slope&slope={"x":2}')
    expect(faults).toEqual([{ kind: 'newer', name: '7' }])
    expect(link.records).toEqual({ slope: { x: 2 } })
  })

  test('a chapter that does not exist, or is still to come', () => {
    const { link, faults } = read('#v=3&chapter=weights&slope={"x":2}')
    expect(faults).toEqual([{ kind: 'noChapter', name: 'weights' }])
    expect(link).toEqual({ chapter: undefined, records: { slope: { x: 2 } } })
  })

  test('a record that was cut off', () => {
    const { link, faults } = read('#chapter=slope&slope={"x":2&descent={"steps":3}')
    expect(faults).toEqual([{ kind: 'unreadable', name: 'slope' }])
    expect(link.records).toEqual({ descent: { steps: 3 } })
  })

  test('a link that is longer than any of ours is not read at all', () => {
    const start = '#chapter=slope&slope='
    const long = (length: number) => start + '9'.repeat(length - start.length)
    expect(read(long(LONGEST_LINK)).link).toMatchObject({ chapter: 'slope' })
    expect(read(long(LONGEST_LINK + 1))).toEqual({
      link: { chapter: undefined, records: {} },
      faults: [{ kind: 'tooLong', name: '200001' }],
    })
  })

  test.each([17, 20_000])('a record nested %i deep, which nobody could go through', (depth) => {
    const { link, faults } = read(
      `#descent={"start":${'['.repeat(depth - 1)}1${']'.repeat(depth - 1)}}&slope={"x":[[2]]}`,
    )
    expect(faults).toEqual([{ kind: 'unreadable', name: 'descent' }])
    expect(link.records).toMatchObject({ slope: { x: [[2]] } })
  })
})

test('names that are not chapters are not ours, and are not written back', () => {
  const { link } = read('#v=3&chapter=slope&foo=undefined&__proto__={"a":1}&constructor={}')
  expect(linkText(link)).toBe('#v=3&chapter=slope')
})
