import { describe, expect, it } from 'vitest'
import { outcomeAt } from '../../../../src-main/contract/events'
import { Descent } from '../../../../src-main/engine/descent/descent'
import { createNoise } from '../../../../src-main/engine/chance/generator'
import type { Optimizer, StepInput } from '../../../../src-main/engine/descent/optimizer'
import { createObjective } from '../../../../src-main/engine/objective/create-objective'

/** A descent by an optimizer that is only made up here. */
function descent<Choice>(
  optimizer: Optimizer<Choice>,
  choice: Choice,
  { formula = 'x0^2', start = [-3] as readonly number[], steps = 20, seed = 0 } = {},
) {
  const objective = createObjective(formula, { derivative: { method: 'backward', h: 1e-4 }, dimension: start.length })
  return new Descent(objective, { optimizer, choice, start, steps, seed })
}

function whole(run: Descent) {
  run.advance(run.steps)
  return { ...run.takeRecords(), outcome: run.outcome }
}

// v ← momentum·v - η ∇f(x), x ← x + v
const momentum: Optimizer<{ rate: number; momentum: number }, { velocity: Float64Array }> = {
  init: (dimension) => ({ velocity: new Float64Array(dimension) }),
  step: (choice, { point, gradient }, next, { velocity }) => {
    velocity.forEach((v, i) => {
      const now = choice.momentum * v - choice.rate * (gradient[i] ?? NaN)
      velocity[i] = now
      next[i] = (point[i] ?? NaN) + now
    })
  },
}

/** Goes where it is told, step by step, whatever the gradient says. */
const walk: Optimizer<readonly number[]> = {
  init: () => ({}),
  step: (places, { step }, next) => {
    next[0] = places[step + 1] ?? places.at(-1) ?? NaN
  },
}
const walked = (places: readonly number[], formula = 'x0^2') =>
  whole(descent(walk, places, { formula, start: [places[0] ?? NaN], steps: places.length + 2 }))

describe('what an optimizer is given', () => {
  it('is the step with its point, value and gradient, all of the same step', () => {
    const seen: unknown[] = []
    const watcher: Optimizer<null> = {
      init: () => ({}),
      step: (_choice, { step, point, value, gradient, isSingle }, next) => {
        seen.push([step, ...point, value, ...gradient, isSingle])
        next.set([point[0] === undefined ? NaN : point[0] + 1])
      },
    }
    whole(descent(watcher, null, { steps: 2 }))
    expect(seen).toStrictEqual([
      [0, -3, 9, -6, false],
      [1, -2, 4, -4, false],
      [2, -1, 1, -2, false],
    ])
  })

  it('is value and gradient anywhere on call, without a trace of it in the run', () => {
    // Halves its step until f falls: 10 is far too fast for x², and the run converges all the same.
    const searcher: Optimizer<number> = {
      init: () => ({}),
      step: (rate, { point, value, gradient, evaluate }, next) => {
        const slopes = new Float64Array(point.length)
        let factor = rate
        do {
          next.set(point.map((x, i) => x - factor * (gradient[i] ?? NaN)))
          factor /= 2
        } while (evaluate(next, slopes) > value)
        expect([...slopes]).toStrictEqual([...next].map((x) => 2 * x))
      },
    }
    const { points, gradients, values, outcome } = whole(descent(searcher, 10))
    expect(outcome.kind).toBe('converged')
    expect([...gradients]).toStrictEqual([...points].map((x) => 2 * x))
    expect([...values]).toStrictEqual([...points].map((x) => x * x))
  })

  it('is noise that follows from the seed alone', () => {
    const jitter: Optimizer<null> = {
      init: () => ({}),
      step: (_choice, { point, noise }: StepInput, next) => {
        next[0] = (point[0] ?? NaN) + noise()
      },
    }
    const ends = (seed: number) => whole(descent(jitter, null, { seed, start: [0], steps: 3 })).points
    const noise = createNoise(5)
    const [a, b, c] = [noise(), noise(), noise()]
    expect([...ends(5)]).toStrictEqual([0, a, a + b, a + b + c])
    expect(ends(5)).toStrictEqual(ends(5))
    expect(ends(6)).not.toStrictEqual(ends(5))
  })

  it('is a memory that can be looked at, by name, at the step reached', () => {
    const run = descent(momentum, { rate: 0.1, momentum: 0.9 }, { start: [-3] })
    expect(Object.keys(run.memory)).toStrictEqual(['velocity'])
    expect(run.memory['velocity']?.[0]).toBeCloseTo(0.6, 12)
    run.advance(1)
    expect(run.memory['velocity']?.[0]).toBeCloseTo(0.9 * 0.6 + 0.1 * 4.8, 12)
  })
})

describe('a run that stands still is not taken to stand still for ever', () => {
  it('has not stopped where the gradient is 0 and the optimizer passes through', () => {
    const { events, outcome } = walked([-2, -1, 0, 1, 2, 3])
    expect(events.filter(({ step, kind }) => step < 5 && kind !== 'rose')).toStrictEqual([])
    expect(outcome.kind).toBe('frozen')
  })

  it('moves on from a plateau on which it rested, as often as it rests', () => {
    const trace = walked([0.5, -1, -1, -1, -2, -2, 0.5, 1.5], 'relu(x0)')
    expect(trace.events).toStrictEqual([
      { kind: 'flat', step: 1 },
      { kind: 'movedOn', step: 3 },
      { kind: 'flat', step: 4 },
      { kind: 'movedOn', step: 5 },
      { kind: 'rose', step: 6 },
      { kind: 'frozen', step: 7, cause: 'update' },
    ])
    expect(Array.from({ length: 9 }, (_, step) => outcomeAt(trace, step).kind)).toStrictEqual([
      'stepping',
      'flat',
      'flat',
      'stepping',
      'flat',
      'stepping',
      'stepping',
      'frozen',
      'frozen',
    ])
  })

  it('converges by momentum, also when the gradient has become 0 before the velocity', () => {
    const { events, outcome } = whole(descent(momentum, { rate: 0.1, momentum: 0.5 }, { steps: 3_000 }))
    expect(outcome.kind).toBe('converged')
    expect(
      events
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'rose')
        .at(-1),
    ).toBe('converged')
    // 1e-9 is small beside the slope at -3; then the gradient is 0 while the run goes on a last bit.
    const last = walked([-3, 1e-9, 0, 1e-12, 0])
    expect(last.outcome).toStrictEqual({ kind: 'converged', step: 1 })
  })
})
