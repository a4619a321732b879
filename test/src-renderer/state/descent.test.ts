import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { formulaOf, type DescentSpec } from '../../../src-main/contract/spec'
import { FailureError } from '../../../src-main/contract/failure'
import type { Trace, TracePart } from '../../../src-main/contract/trace'
import { descend } from '../../../src-main/engine'
import { firstPicture } from '../../../src-renderer/chapters/frame/descent-picture'
import { DescentSetup } from '../../../src-renderer/state/descent-setup.svelte'
import { WeightsSetup } from '../../../src-renderer/chapters/weights/weights-setup.svelte'
import { distanceFrom } from '../../../src-renderer/state/picture-plane'
import { Descent } from '../../../src-renderer/state/descent.svelte'
import { REST } from '../../../src-renderer/state/query.svelte'
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
  const descent = new Descent(fake.engine, new DescentSetup(fake.engine), firstPicture)
  const refused = await descent.setup.apply(record)
  const ask = () => (descent.question ? descent.query.ask(descent.question) : undefined)
  return { ...fake, descent, refused, ask, names: () => fake.made.map(({ name }) => name) }
}

/**
 * Runs 20,000 steps, with so many milliseconds between two looks at the clock.
 *
 * @param look called whenever a part of the run may have been shown
 * @returns the lasts of all shown parts
 */
async function growing(
  { descent, ask }: Awaited<ReturnType<typeof opened>>,
  ms: number,
  look = (): unknown => undefined,
): Promise<number[]> {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += ms))
  const lasts: number[] = []
  const run = ask()
  while (descent.query.isAsking) {
    if (descent.runs[0]?.trace.outcome.kind === 'computing') {
      lasts.push(descent.player.last)
      look()
    }
    await Promise.resolve()
  }
  await run
  return lasts
}

/** What a descent tells of its first record. */
function firstRecord({ steps, points, values, gradients }: Trace): TracePart {
  return { steps, points, values, gradients, events: [], step: 0 }
}

describe('a record', () => {
  test('is applied whole before anything is asked: the first run is the one that it says', async () => {
    const { descent, made, ask } = await opened({ formula: 'x0^2/20 + x1^2', start: [-7, 2], learningRate: 0.9 })
    await ask()
    const descents = made.filter(({ name }) => name === 'descend').map(({ request }) => request as DescentSpec)
    expect(descents).toMatchObject([
      {
        objective: { kind: 'formula', text: 'x0^2/20 + x1^2' },
        start: [-7, 2],
        optimizer: { learningRate: 0.9 },
        steps: 100,
      },
    ])
    expect(descent.runs[0]?.trace).toEqual(descend(descents[0] as DescentSpec))
  })

  test('asks nothing before it has been applied', () => {
    const { engine } = fakeEngine()
    expect(new Descent(engine, new DescentSetup(engine), firstPicture).question).toBeUndefined()
  })

  test('sets what it does not name to its default, so that undo brings back all', async () => {
    const { descent } = await opened({ learningRate: 10, steps: 3, formula: 'x0^2', start: [1] })
    await descent.setup.apply({ steps: 7 })
    expect(descent.setup.record).toEqual({ steps: 7 })
    expect(descent.setup.formula).toBe('x0^2 + x1^2')
    expect(descent.plan.start).toEqual([-3, 4])
  })

  test('gives itself back', async () => {
    const record = { formula: 'x0*x1*x2', start: [1, 2, 3], plane: { columns: 2, rows: 0 }, h: 1e-7, showExact: true }
    expect((await opened(record)).descent.setup.record).toEqual(record)
  })

  test.each([
    ['x7^2', { columns: 0, rows: 7 }],
    ['x0^2 + x3^2', { columns: 0, rows: 3 }],
    ['x2^2 + x5^2', { columns: 2, rows: 5 }],
    ['x1*x2', { columns: 1, rows: 2 }],
    ['x1^2', { columns: 0, rows: 1 }],
    ['x0^2', { columns: 0, rows: 0 }],
  ])('of %s shows variables that occur in it, over which something changes', async (formula, plane) => {
    const { setup } = (await opened({ formula })).descent
    expect(setup.plane).toEqual(plane)
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
    expect(refused).toEqual([{ field: 'steps', value: '-1', allowed: '>=0' }])
    expect([descent.plan.steps, descent.plan.learningRate]).toEqual([100, 10])
  })

  test('with a formula that is wrong keeps the text in the field, says why, and takes the rest', async () => {
    const { descent, refused } = await opened({ formula: 'x0 +', start: [1, 2], steps: 9 })
    expect(refused).toMatchObject([{ field: 'formula', value: 'x0 +', why: { kind: 'unfinished' } }])
    expect([descent.setup.draft.text, descent.setup.draft.failure?.kind]).toEqual(['x0 +', 'unfinished'])
    expect([descent.setup.formula, descent.plan.start, descent.plan.steps]).toEqual(['x0^2 + x1^2', [1, 2], 9])
  })
})

describe('the start', () => {
  test('gives a coordinate back that was lost while the formula was being typed', async () => {
    const { descent } = await opened()
    descent.plan.setStart(1, 2.5)
    await descent.setup.setFormula('x0^2')
    expect(descent.plan.start).toEqual([-3])
    await descent.setup.setFormula('x0^2 + x1^2')
    expect(descent.plan.start).toEqual([-3, 2.5])
  })

  test('is an example’s own, and 1 in a coordinate that nobody has set', async () => {
    const { descent } = await opened()
    await descent.setup.setFormula('x0^2/20 + x1^2', [-7, 2])
    await descent.setup.setFormula('x0 + x1 + x2')
    expect(descent.plan.start).toEqual([-7, 2, 1])
  })
})

describe('what is shown', () => {
  test('belongs to one question: a new formula shows neither run nor ground before both are there', async () => {
    const { descent, door, waiting, ask } = await opened()
    await ask()
    const before = [descent.runs[0]?.trace, descent.surface, formulaOf(descent.spec?.objective)]
    await descent.setup.setFormula('x0^2 + 9*x1^2')
    door.isHeld = true
    void ask()
    await waiting[0]?.answer()
    expect(waiting.map(({ name }) => name)).toEqual(['sampleSurface'])
    expect([descent.runs[0]?.trace, descent.surface, formulaOf(descent.spec?.objective)]).toEqual(before)
    await waiting[0]?.answer()
    expect(formulaOf(descent.spec?.objective)).toBe('x0^2 + 9*x1^2')
    expect(descent.runs[0]?.trace.values[0]).toBe(153)
    expect(descent.surface?.max).toBeGreaterThan(before.length)
    expect(descent.surface).not.toBe(before[1])
  })

  test('keeps its ground while only the run changes', async () => {
    const { descent, names, ask } = await opened()
    await ask()
    descent.plan.learningRate = 0.2
    await ask()
    expect(names().filter((name) => name === 'sampleSurface')).toHaveLength(1)
  })

  test('keeps the step while only the number of steps changes, also while it grows', async () => {
    const own = await opened({ steps: 19_000 })
    await own.ask()
    own.descent.player.seek(15_000)
    own.descent.plan.steps = 20_000
    expect((await growing(own, 150)).length).toBeGreaterThan(3)
    expect(own.descent.player.step).toBe(15_000)
  })

  test('keeps the ball at its growing end, until a hand moves it', async () => {
    const own = await opened({ steps: 20_000 })
    const { player, plan } = own.descent
    await own.ask()
    player.seek(20_000)
    plan.learningRate = 0.05
    const seen: boolean[] = []
    const lasts = await growing(own, 150, () => seen.push(player.isAtEnd))
    expect(seen).toEqual(lasts.map(() => true))
    expect(player.step).toBe(20_000)
    plan.learningRate = 0.04
    await growing(own, 150, () => {
      player.seek(2)
    })
    expect(player.step).toBe(2)
  })

  test('keeps the ball at its end under a drag, also when the next rate comes after one record only', async () => {
    const { descent, ask, door, waiting } = await opened()
    const { player, plan } = descent
    await ask()
    player.seek(100)
    vi.spyOn(performance, 'now').mockImplementation(
      (
        (now) => () =>
          (now += 150)
      )(0),
    )
    door.isHeld = true
    plan.learningRate = 0.2
    const first = ask()
    waiting[0]?.options.onPart?.(firstRecord(descend({ ...plan.spec, steps: 0 })))
    expect(player.last).toBe(0)
    plan.learningRate = 0.3
    // The hand rests, so the first is given up.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const second = ask()
    vi.advanceTimersByTime(REST)
    vi.useRealTimers()
    door.isHeld = false
    for (const call of [...waiting]) await call.answer()
    await Promise.all([first, second])
    expect(player.step).toBe(100)
  })

  test('is the path so far while a long run is computed', async () => {
    const own = await opened({ steps: 20_000 })
    const lasts = await growing(own, 150)
    const { descent } = own
    expect(lasts.length).toBeGreaterThan(3)
    expect(lasts).toEqual([...lasts].sort((a, b) => a - b))
    expect(descent.runs[0]?.trace.outcome.kind).not.toBe('computing')
    expect(descent.player.last).toBe(20_000)
    expect(descent.runs[0]?.trace.steps).toHaveLength(20_001)
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
    expect(descent.runs[0]?.trace.outcome.kind).not.toBe('computing')
  })

  test('after a failure is marked as old, with the reason', async () => {
    const { descent, door, waiting, ask } = await opened()
    await ask()
    descent.plan.learningRate = 10
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
    expect([descent.runs[0]?.trace.outcome.kind, descent.runs[1]?.trace.outcome.kind]).toEqual([
      'cancelled',
      'cancelled',
    ])
  })
})

test('the exact run is computed in float64 by the backward pass, whatever the numerical one uses', async () => {
  const { descent, ask } = await opened({ precision: 'float32', method: 'forward', showExact: true, steps: 5 })
  await ask()
  const { spec } = descent
  expect(spec?.precision).toBe('float32')
  const exact = { ...(spec as DescentSpec), precision: 'float64', derivative: { method: 'backward', h: 1e-4 } } as const
  expect(descent.runs[1]?.trace).toEqual(descend(exact))
})

test('the readout says what is true at the step that the player has reached', async () => {
  const { descent, ask } = await opened()
  await ask()
  descent.player.seek(3)
  expect(descent.main).toMatchObject({ step: 3, record: 3, value: descent.runs[0]?.trace.values[3] })
  expect([...(descent.main?.point ?? [])]).toEqual([...(descent.runs[0]?.trace.points.slice(6, 8) ?? [])])
})

describe('the ball, after a change', () => {
  /** A descent whose ball stands at a step, and what happens to it when something is set anew. */
  async function afterChange(from: number, change: (setup: DescentSetup) => void) {
    const { descent, ask } = await opened()
    await ask()
    descent.player.seek(from)
    change(descent.setup)
    await ask()
    return descent.player
  }

  test('stays at the end while the learning rate or the number of steps changes', async () => {
    const slower = await afterChange(100, ({ plan }) => (plan.learningRate = 0.01))
    expect([slower.position, slower.last]).toEqual([100, 100])
    const longer = await afterChange(100, ({ plan }) => (plan.steps = 250))
    expect([longer.position, longer.last]).toEqual([250, 250])
  })

  test('begins again with another learning rate, unless it is at the end: where that leads to is not told ahead', async () => {
    expect((await afterChange(3, ({ plan }) => (plan.learningRate = 0.01))).position).toBe(0)
  })

  test('stays at its step while only more or fewer steps are wanted', async () => {
    expect((await afterChange(3, ({ plan }) => (plan.steps = 50))).position).toBe(3)
  })

  test('plays on from step 0 with another learning rate: it shows where that leads', async () => {
    const playing = await afterChange(3, ({ plan }) => {
      plan.player.isPlaying = true
      plan.learningRate = 0.01
    })
    expect([playing.position, playing.isPlaying]).toEqual([0, true])
  })

  test('plays on at its step while only more or fewer steps are wanted', async () => {
    const playing = await afterChange(3, ({ plan }) => {
      plan.player.isPlaying = true
      plan.steps = 50
    })
    expect([playing.position, playing.isPlaying]).toEqual([3, true])
  })

  test('begins again after any other change', async () => {
    for (const change of [
      ({ plan }: DescentSetup) => (plan.start = [1, 1]),
      (setup: DescentSetup) => (setup.formula = 'x0^2 + 2*x1^2'),
      ({ plan }: DescentSetup) => (plan.method = 'backward'),
      ({ plan }: DescentSetup) => (plan.precision = 'float32'),
    ]) {
      expect((await afterChange(100, change)).position).toBe(0)
    }
  })

  test('stays where it is when another run comes beside it', async () => {
    expect((await afterChange(7, ({ plan }) => (plan.beside = [10]))).position).toBe(7)
  })
})

describe('several runs', () => {
  test('are one for each learning rate, all on one player, and show the same step', async () => {
    const { descent, ask } = await opened({ beside: [10, 1e-10], showExact: true })
    await ask()
    expect(descent.runs.map(({ id, look }) => [id, look])).toEqual([
      ['main', 'main'],
      ['exact', 'exact'],
      ['beside-10', 'second'],
      ['beside-1e-10', 'third'],
    ])
    descent.player.seek(2)
    expect(descent.frames.map(({ step }) => step)).toEqual([2, 2, 2, 2])
    const [, , fast] = descent.frames
    expect(fast?.point[0]).toBe(descend({ ...(fast?.spec as DescentSpec), steps: 2 }).points[4])
  })

  test('may be hidden one by one; the main one is then still what the readout tells', async () => {
    const { descent, ask } = await opened({ beside: [10], hidden: ['main'] })
    await ask()
    expect(descent.frames.map(({ id }) => id)).toEqual(['beside-10'])
    expect(descent.main?.id).toBe('main')
    descent.plan.setShown('main', true)
    descent.plan.setShown('beside-10', false)
    expect(descent.frames.map(({ id }) => id)).toEqual(['main'])
  })

  test('do not hold the rate of the slider twice', async () => {
    const { descent } = await opened({ beside: [0.1, 10] })
    expect(descent.plan.runs.map(({ id }) => id)).toEqual(['main', 'beside-10'])
  })
})

test('playing stops where something has come of all runs, and nowhere while one of them steps on', async () => {
  const { descent, ask } = await opened()
  await ask()
  expect(descent.player.stop).toBe(83)
  descent.plan.beside = [0.001]
  await ask()
  expect(descent.player.stop).toBeUndefined()
})

describe('the step of a record', () => {
  test('is shown as soon as its run is there', async () => {
    const { descent, ask } = await opened({ step: 7, formula: 'x0^2', start: [3] })
    await ask()
    expect(descent.player.step).toBe(7)
    await descent.setup.apply({ step: 12, formula: 'x0^4', start: [1] })
    await ask()
    expect(descent.player.step).toBe(12)
    expect(descent.setup.record).toMatchObject({ step: 12, formula: 'x0^4', start: [1] })
  })

  test('waits in a run that comes in parts, until it is there', async () => {
    const own = await opened({ steps: 20_000 })
    await own.ask()
    await own.descent.setup.apply({ steps: 20_000, step: 15_000, learningRate: 0.05 })
    expect((await growing(own, 150)).length).toBeGreaterThan(3)
    expect(own.descent.player.step).toBe(15_000)
  })

  test('is not lost to the answer of an older question, nor is the view', async () => {
    const record = { step: 5, view: { x0: [-1, 1], x1: [-1, 1] } }
    const { descent, ask, door, waiting } = await opened({ start: [1, 1] })
    await ask()
    door.isHeld = true
    descent.plan.start = [2, 2]
    const older = ask()
    door.isHeld = false
    await descent.setup.apply(record)
    const newer = ask()
    door.isHeld = true
    await waiting[0]?.answer()
    await older
    expect([descent.spec?.start, descent.player.step, descent.setup.record]).toEqual([[2, 2], 5, record])
    door.isHeld = false
    for (const call of [...waiting]) await call.answer()
    await newer
    expect([descent.spec?.start, descent.player.step, descent.setup.record]).toEqual([[-3, 4], 5, record])
  })

  test('is shown once: who comes back to the same run by hand begins it again', async () => {
    const { descent, ask } = await opened({ step: 5 })
    await ask()
    await descent.setup.setFormula('x0^2 + 2*x1^2')
    await ask()
    descent.player.seek(3)
    await descent.setup.setFormula('x0^2 + x1^2')
    await ask()
    expect(descent.player.step).toBe(0)
  })

  test('is not that of a formula that is typed later', async () => {
    const { descent, ask } = await opened()
    await ask()
    await descent.setup.apply({ step: 5 })
    await descent.setup.setFormula('x0^2 + 2*x1^2')
    await ask()
    expect(descent.player.step).toBe(0)
  })
})

describe('a picture that lies on the plane of the run', () => {
  test('is known when the run is, and shows the run on it, whatever its weights are', async () => {
    const { engine } = fakeEngine()
    const setup = new WeightsSetup()
    await setup.apply({ learningRate: 1, steps: 20, method: 'backward' })
    const descent = new Descent(engine, setup, firstPicture)
    expect(descent.plane).toEqual({ columns: 0, rows: 1 })
    if (descent.question) await descent.query.ask(descent.question)
    const { plane, runs } = descent
    const [trace] = runs.map((run) => run.trace)
    if (!trace || 'columns' in plane) throw new Error('no plane')
    expect(plane.origin).toEqual(setup.plan.start)
    expect(descent.spanned).toMatchObject({ directions: 2 })
    for (let record = 0; record < trace.steps.length; record++) {
      const point = trace.points.subarray(6 * record, 6 * record + 6)
      expect(distanceFrom(plane, point, point)).toBeLessThan(1e-14)
    }
  })
})
