import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutChoices, layOutLabels, sizeOf, type WantedLabel } from '../../../src-renderer/scene/label-layout'

const label = fc.record({
  id: fc.uuid(),
  text: fc.constantFrom('0', '−4', '5×10¹²', 'f(x₀, x₁)'),
  x: fc.integer({ min: -20, max: 320 }),
  y: fc.integer({ min: -20, max: 220 }),
  isName: fc.boolean(),
})

function overlap(one: WantedLabel, other: WantedLabel): boolean {
  const [a, b] = [sizeOf(one.text), sizeOf(other.text)]
  return Math.abs(one.x - other.x) < (a.width + b.width) / 2 && Math.abs(one.y - other.y) < (a.height + b.height) / 2
}

test('labels never overlap, and the first that fits is kept', () => {
  fc.assert(
    fc.property(fc.array(label, { maxLength: 30 }), (wanted) => {
      const kept = layOutLabels(wanted, 300, 200)
      kept.forEach((one, index) => expect(kept.slice(0, index).some((other) => overlap(one, other))).toBe(false))
      expect(wanted.filter((one) => kept.includes(one))).toEqual(kept)
    }),
  )
})

test('a label at the same place as an earlier one gives way', () => {
  const one = { id: 'name', text: 'x₀', x: 100, y: 100, isName: true }
  expect(layOutLabels([one, { ...one, id: 'tick', isName: false }], 300, 200)).toEqual([one])
})

test('a label with a choice of places takes the best that is free and inside, and is left out where none is', () => {
  const at = (x: number, y: number) => ({ id: 'level', text: '40', x, y, isName: false })
  const inside = { left: 50, right: 250, top: 50, bottom: 150 }
  const mark = { left: 90, right: 110, top: 90, bottom: 110 }
  const [cut, covered, free, other] = [at(55, 60), at(100, 100), at(200, 100), at(150, 100)]
  expect(layOutChoices([[cut, covered, free, other]], inside, [mark])).toEqual([free])
  expect(layOutChoices([[free], [free, other], [free]], inside)).toEqual([free, other])
  expect(layOutChoices([[cut], [covered], []], inside, [mark])).toEqual([])
})
