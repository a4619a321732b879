import { describe, expect, it } from 'vitest'
import { DescentSetup, type DataPair } from '../../../src-renderer/state/descent-setup.svelte'
import { fakeEngine } from '../../support/fake-engine'

const DATA: readonly DataPair[] = [
  [1, 2],
  [-3, -4.5],
]
const LOSS = '((1*x0+x1-2)^2+(-3*x0+x1+4.5)^2)/2'

async function withData(): Promise<DescentSetup> {
  const setup = new DescentSetup(fakeEngine().engine)
  await setup.apply({})
  await setup.setData(DATA, LOSS)
  return setup
}

describe('a person’s own data', () => {
  it('come with their loss, and with the level line as start', async () => {
    const setup = await withData()
    expect(setup).toMatchObject({ formula: LOSS, data: DATA })
    expect(setup.plan.start).toEqual([0, 0])
    expect(setup.record).toEqual({ formula: LOSS, data: DATA, start: [0, 0] })
  })

  it('are the same in another setup that takes the record, as a link or a file says it', async () => {
    const { record } = await withData()
    const other = new DescentSetup(fakeEngine().engine)
    expect(await other.apply(JSON.parse(JSON.stringify(record)))).toEqual([])
    expect(other.record).toEqual(record)
  })

  it('stay while another formula is typed, so that they need not be typed again', async () => {
    const setup = await withData()
    await setup.setFormula('x0^2 + x1^2')
    expect(setup.data).toEqual(DATA)
  })

  it('go with a record that has none, as what was before them', async () => {
    const setup = await withData()
    await setup.apply({})
    expect(setup.record).toEqual({})
  })

  it('are not taken when a newer formula has come before their loss has compiled', async () => {
    const { engine, door, waiting } = fakeEngine()
    const setup = new DescentSetup(engine)
    await setup.apply({})
    door.isHeld = true
    const taken = setup.setData(DATA, LOSS)
    const typed = setup.setFormula('x0^2')
    while (waiting[0]) await waiting[0].answer()
    await Promise.all([taken, typed])
    expect(setup).toMatchObject({ formula: 'x0^2', data: [] })
  })

  it.each([
    ['more than are taken', Array.from({ length: 41 }, (_, i) => [i, 1]), 'data'],
    ['what are no pairs', [[1, 2], [3]], 'data.1.1'],
    ['words', 'x y', 'data'],
    ['what are no numbers', [[1, null]], 'data.0.1'],
  ])('are refused where a record has %s, and the rest is taken', async (_what, data, field) => {
    const setup = new DescentSetup(fakeEngine().engine)
    const refused = await setup.apply({ data, formula: LOSS })
    expect(refused.map((each) => each.field)).toEqual([field])
    expect(setup).toMatchObject({ formula: LOSS, data: [] })
  })
})
