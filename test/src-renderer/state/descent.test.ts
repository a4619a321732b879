import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DescentSpec } from '../../../src-main/contract/spec'
import { FailureError } from '../../../src-main/contract/failure'
import { descend } from '../../../src-main/engine'
import { firstPicture } from '../../../src-renderer/chapters/descent/descent-picture'
import { Descent } from '../../../src-renderer/state/descent.svelte'
import { fakeEngine } from '../../support/fake-engine'

/** The page is drawn at once, whenever something asks for it. */
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    draw()
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A descent that has been opened with a record. */
async function opened(record: unknown = {}) {
  const fake = fakeEngine()
  const descent = new Descent(fake.engine, firstPicture)
  const refused = await descent.setup.apply(record)
  const ask = () => (descent.question ? descent.query.ask(descent.question) : undefined)
  return { ...fake, descent, refused, ask, names: () => fake.made.map(({ name }) => name) }
}

describe('a record', () => {
  test('is applied whole before anything is asked: the first run is the one that it says', async () => {
    const { descent, made, ask } = await opened({ formula: 'x0^2/20 + x1^2', start: [-7, 2], learningRate: 0.9 })
    await ask()
    const descents = made.filter(({ name }) => name === 'descend').map(({ request }) => request as DescentSpec)
    expect(descents).toMatchObject([
      { formula: 'x0^2/20 + x1^2', start: [-7, 2], optimizer: { learningRate: 0.9 }, steps: 100 },
    ])
    expect(descent.trace).toEqual(descend(descents[0] as DescentSpec))
  })

  test('asks nothing before it has been applied', () => {
    const { engine } = fakeEngine()
    expect(new Descent(engine, firstPicture).question).toBeUndefined()
  })

  test('sets what it does not name to its default, so that undo brings back all', async () => {
    const { descent } = await opened({ learningRate: 10, steps: 3, formula: 'x0^2', start: [1] })
    await descent.setup.apply({ steps: 7 })
    expect(descent.setup.record).toEqual({ steps: 7 })
    expect(descent.setup.formula).toBe('x0^2 + x1^2')
    expect(descent.setup.start).toEqual([-3, 4])
  })

  test('gives itself back', async () => {
    const record = { formula: 'x0*x1*x2', start: [1, 2, 3], plane: { columns: 2, rows: 0 }, h: 1e-7, showExact: true }
    expect((await opened(record)).descent.setup.record).toEqual(record)
  })

  test('keeps the plane of the picture inside the formula', async () => {
    const { setup } = (await opened({ formula: 'x0 + x1 + x2 + x3', plane: { columns: 3, rows: 2 } })).descent
    await setup.setFormula('x0*x1*x2*x3')
    expect(setup.plane).toEqual({ columns: 3, rows: 2 })
    await setup.setFormula('x0 + x1 + x2')
    expect(setup.plane).toEqual({ columns: 0, rows: 1 })
    await setup.setFormula('x0^2')
    expect(setup.plane).toEqual({ columns: 0, rows: 0 })
    await setup.setFormula('x0^2 + x1^2')
    expect(setup.plane).toEqual({ columns: 0, rows: 1 })
  })

  test('with a field that does not fit is taken without that field', async () => {
    const { descent, refused } = await opened({ steps: -1, learningRate: 10 })
    expect(refused).toEqual([{ field: 'steps', value: '-1' }])
    expect([descent.setup.steps, descent.setup.learningRate]).toEqual([100, 10])
  })

  test('with a formula that is wrong keeps the text in the field, says why, and takes the rest', async () => {
    const { descent, refused } = await opened({ formula: 'x0 +', start: [1, 2], steps: 9 })
    expect(refused).toEqual([{ field: 'formula', value: 'x0 +' }])
    expect([descent.setup.draft.text, descent.setup.draft.failure?.kind]).toEqual(['x0 +', 'unfinished'])
    expect([descent.setup.formula, descent.setup.start, descent.setup.steps]).toEqual(['x0^2 + x1^2', [1, 2], 9])
  })
})

describe('the start', () => {
  test('gives a coordinate back that was lost while the formula was being typed', async () => {
    const { descent } = await opened()
    descent.setup.setStart(1, 2.5)
    await descent.setup.setFormula('x0^2')
    expect(descent.setup.start).toEqual([-3])
    await descent.setup.setFormula('x0^2 + x1^2')
    expect(descent.setup.start).toEqual([-3, 2.5])
  })

  test('is an example’s own, and 1 in a coordinate that nobody has set', async () => {
    const { descent } = await opened()
    await descent.setup.setFormula('x0^2/20 + x1^2', [-7, 2])
    await descent.setup.setFormula('x0 + x1 + x2')
    expect(descent.setup.start).toEqual([-7, 2, 1])
  })
})

describe('what is shown', () => {
  test('belongs to one question: a new formula shows neither run nor ground before both are there', async () => {
    const { descent, door, waiting, ask } = await opened()
    await ask()
    const before = [descent.trace, descent.surface, descent.spec?.formula]
    await descent.setup.setFormula('x0^2 + 9*x1^2')
    door.isHeld = true
    void ask()
    await waiting[0]?.answer()
    expect(waiting.map(({ name }) => name)).toEqual(['sampleSurface'])
    expect([descent.trace, descent.surface, descent.spec?.formula]).toEqual(before)
    await waiting[0]?.answer()
    expect(descent.spec?.formula).toBe('x0^2 + 9*x1^2')
    expect(descent.trace?.values[0]).toBe(153)
    expect(descent.surface?.max).toBeGreaterThan(before.length)
    expect(descent.surface).not.toBe(before[1])
  })

  test('keeps its ground while only the run changes', async () => {
    const { descent, names, ask } = await opened()
    await ask()
    descent.setup.learningRate = 0.2
    await ask()
    expect(names().filter((name) => name === 'sampleSurface')).toHaveLength(1)
  })

  /** Runs 20,000 steps, with so many milliseconds between two looks at the clock. @returns the lasts of all shown parts */
  async function growing({ descent, ask }: Awaited<ReturnType<typeof opened>>, ms: number): Promise<number[]> {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += ms))
    const lasts: number[] = []
    const run = ask()
    while (descent.query.isAsking) {
      if (descent.trace?.outcome.kind === 'computing') lasts.push(descent.player.last)
      await Promise.resolve()
    }
    await run
    return lasts
  }

  test('is the path so far while a long run is computed', async () => {
    const own = await opened({ steps: 20_000 })
    const lasts = await growing(own, 150)
    const { descent } = own
    expect(lasts.length).toBeGreaterThan(3)
    expect(lasts).toEqual([...lasts].sort((a, b) => a - b))
    expect(descent.trace?.outcome.kind).not.toBe('computing')
    expect(descent.player.last).toBe((descent.trace?.steps.length ?? 0) - 1)
  })

  test('is no path so far of a run that is whole at once, which would only come later for it', async () => {
    expect(await growing(await opened({ steps: 20_000 }), 0)).toEqual([])
  })

  test('is the whole run, also when a part of it still waits to be drawn', async () => {
    const frames: (() => void)[] = []
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw))
    const { descent, ask } = await opened({ steps: 20_000 })
    await ask()
    expect(frames).toHaveLength(1)
    frames[0]?.()
    expect(descent.trace?.outcome.kind).not.toBe('computing')
  })

  test('after a failure is marked as old, with the reason', async () => {
    const { descent, door, waiting, ask } = await opened()
    await ask()
    descent.setup.learningRate = 10
    door.isHeld = true
    const run = ask()
    await waiting[0]?.fail(new FailureError({ kind: 'worker-lost', key: 'error.workerLost', values: {} }))
    await run
    expect([descent.query.isOld, descent.query.failure?.kind]).toEqual([true, 'worker-lost'])
    expect(descent.spec?.optimizer.learningRate).toBe(0.1)
  })

  test('a cancel ends both runs, and what they have is shown', async () => {
    const { descent, door, waiting, ask } = await opened({ steps: 1_000_000, showExact: true })
    door.isHeld = true
    const run = ask()
    descent.query.cut()
    expect(waiting.map(({ options }) => options.signal?.aborted)).toEqual([true, true])
    door.isHeld = false
    for (const call of [...waiting]) await call.answer()
    await run
    expect([descent.trace?.outcome.kind, descent.exact?.outcome.kind]).toEqual(['cancelled', 'cancelled'])
  })
})

test('the exact run is computed in float64 by the backward pass, whatever the numerical one uses', async () => {
  const { descent, ask } = await opened({ precision: 'float32', method: 'forward', showExact: true, steps: 5 })
  await ask()
  const { spec } = descent
  expect(spec?.precision).toBe('float32')
  const exact = { ...(spec as DescentSpec), precision: 'float64', derivative: { method: 'backward', h: 1e-4 } } as const
  expect(descent.exact).toEqual(descend(exact))
})

test('the readout says what is true at the step that the player has reached', async () => {
  const { descent, ask } = await opened()
  await ask()
  descent.player.seek(3)
  expect(descent.current).toMatchObject({ step: 3, record: 3, value: descent.trace?.values[3] })
  expect([...(descent.current?.point ?? [])]).toEqual([...(descent.trace?.points.slice(6, 8) ?? [])])
})
