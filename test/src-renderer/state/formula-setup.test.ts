import { expect, test } from 'vitest'
import { GradientState } from '../../../src-renderer/chapters/gradient/gradient-state.svelte'
import { PartialsSetup } from '../../../src-renderer/chapters/partials/partials-setup.svelte'
import { slopePresets } from '../../../src-renderer/chapters/slope/slope-presets'
import { SlopeSetup } from '../../../src-renderer/chapters/slope/slope-setup.svelte'
import { fakeEngine } from '../../support/fake-engine'

test('an example brings its point', async () => {
  const setup = new PartialsSetup(fakeEngine().engine)
  await setup.setFormula('x0*x1', [2, -3])
  expect(setup).toMatchObject({ formula: 'x0*x1', point: [2, -3] })
})

test('an example of chapter 1 brings its range, too', async () => {
  const setup = new SlopeSetup(fakeEngine().engine)
  for (const { formula, start, range } of slopePresets) {
    await setup.setFormula(formula, start)
    expect(setup).toMatchObject({ formula, x: start[0], range })
  }
})

test('a formula that is typed leaves point and range', async () => {
  const setup = new SlopeSetup(fakeEngine().engine)
  setup.range = [1, 2]
  setup.x = 1.5
  await setup.setFormula(slopePresets[0]?.formula ?? '')
  expect(setup).toMatchObject({ x: 1.5, range: [1, 2] })
})

test('an example of chapter 3 leaves the points: the table is about the same ones on every formula', async () => {
  const { setup } = new GradientState(fakeEngine().engine)
  const { points, point } = setup
  await setup.setFormula('x0*x1', [2, -3])
  expect(setup).toMatchObject({ formula: 'x0*x1', points, point })
})

test('a chosen domain stays with its formula, however that is spaced, and goes with another one', async () => {
  const { setup } = new GradientState(fakeEngine().engine)
  await setup.apply({ domain: { x0: [0, 1], x1: [0, 1] }, fieldDomain: { x0: [2, 3], x1: [2, 3] } })
  await setup.setFormula(`${setup.formula} `)
  expect(setup).toMatchObject({ domain: { x0: [0, 1] }, fieldDomain: { x0: [2, 3] } })
  await setup.setFormula('x0*x1')
  expect(setup).toMatchObject({ domain: null, fieldDomain: null })
})

test('what a hand sets while a chapter opens stays, and the rest is the record’s', async () => {
  const { engine, door, waiting } = fakeEngine()
  const setup = new SlopeSetup(engine)
  door.isHeld = true
  const opened = setup.apply({ h: 1e-3, x: 7 })
  setup.x = 3
  await waiting[0]?.answer()
  await opened
  expect(setup).toMatchObject({ x: 3, h: 1e-3 })
  const takenBack = setup.apply({ x: 5 })
  setup.x = 4
  await waiting[0]?.answer()
  await takenBack
  expect(setup).toMatchObject({ x: 5, h: 5 })
})

test('a formula of too many variables leaves everything, and says which chapter refuses it', async () => {
  const setup = new PartialsSetup(fakeEngine().engine)
  const { formula } = setup
  await setup.setFormula('x0 + x1 + x2', [1, 2, 3])
  expect(setup.record).toEqual({})
  expect(setup.formula).toBe(formula)
  expect(setup.draft.failure).toMatchObject({ key: 'partials.twoVariables', values: { most: 2 } })
})
