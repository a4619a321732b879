import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPage } from '../../support/open-page'

const ends: (() => void)[] = []
beforeEach(() => {
  history.replaceState(null, '', '#')
})
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** What a component does while it is on the page. Returns what takes it away. */
function component(setUp: () => void): () => void {
  const end = $effect.root(setUp)
  ends.push(end)
  flushSync()
  return end
}

describe('a chapter that is left and opened again', () => {
  test('shows right digits under a new method: its state belongs to the page, not to the component', async () => {
    const { session, gradient } = openPage()
    session.show('gradient')
    component(() => gradient().data.follow(gradient().setup))()
    const { setup, data } = gradient()
    await expect.poll(() => setup.isReady).toBe(true)
    component(() => data.follow(setup))
    setup.method = 'backward'
    flushSync()
    await expect.poll(() => data.points.current?.gradient).toEqual([10, 20])
    expect(data.table.question?.derivative.method).toBe('backward')
    expect([...(data.table.answer?.gradients ?? [])].slice(0, 2)).toEqual([10, 20])
  })

  test('asks nothing anew when nothing has changed, and asks what has', async () => {
    const { made, descent } = openPage()
    const state = descent()
    const show = () => component(() => state.query.follow(() => state.question))
    const leave = show()
    await expect.poll(() => state.runs[0]?.trace.outcome.kind).toBe('converged')
    leave()
    const asked = made.length
    show()()
    expect(made).toHaveLength(asked)
    state.plan.learningRate = 10
    show()
    await expect.poll(() => state.runs[0]?.trace.outcome.kind).toBe('frozen')
    expect(made.slice(asked).map(({ name }) => name)).toEqual(['descend'])
  })
})

describe('a link', () => {
  test('brings every chapter its record, and its chapter to the front', async () => {
    const { session, descent } = openPage('#chapter=gradient&descent={"steps":7}&gradient={"h":1e-7}')
    expect(session.chapter).toBe('gradient')
    expect(session.link.records).toEqual({ descent: { steps: 7 }, gradient: { h: 1e-7 } })
    await expect.poll(() => descent().plan.steps).toBe(7)
    expect(session.link.records).toEqual({ descent: { steps: 7 }, gradient: { h: 1e-7 } })
  })

  test('opened later sets what it says, and to its default what it does not say', async () => {
    const { session, descent } = openPage('#descent={"steps":7}')
    await expect.poll(() => descent().plan.steps).toBe(7)
    session.open('#chapter=descent&descent={"learningRate":10}')
    await expect.poll(() => descent().plan.learningRate).toBe(10)
    expect(descent().plan.steps).toBe(100)
  })

  test('with a field that cannot be says so, and takes the rest', async () => {
    const { session, descent } = openPage('#descent={"steps":-3,"learningRate":10}')
    await expect.poll(() => descent().plan.learningRate).toBe(10)
    expect(session.complaints).toEqual([{ kind: 'field', field: 'steps', value: '-3', allowed: '>=0' }])
  })

  test('to a chapter that does not exist opens the home page and says so', () => {
    const { session } = openPage('#chapter=weights')
    expect(session.chapter).toBe('descent')
    expect(session.complaints).toEqual([{ kind: 'noChapter', name: 'weights' }])
  })
})

describe('undo', () => {
  test('goes back over what the hand has set, and redo forward again', async () => {
    const { session, descent } = openPage()
    const { setup, plan } = descent()
    await expect.poll(() => setup.isReady).toBe(true)
    session.note()
    for (const rate of [0.5, 10]) {
      plan.learningRate = rate
      session.note()
    }
    session.undo()
    await expect.poll(() => plan.learningRate).toBe(0.5)
    session.note()
    session.undo()
    await expect.poll(() => plan.learningRate).toBe(0.1)
    expect([session.canUndo, session.canRedo]).toEqual([false, true])
    session.redo()
    await expect.poll(() => plan.learningRate).toBe(0.5)
  })

  test('is each chapter’s own', async () => {
    const { session, descent, gradient } = openPage()
    await expect.poll(() => descent().setup.isReady && gradient().setup.isReady).toBe(true)
    session.note()
    descent().plan.steps = 3
    session.note()
    expect(session.canUndo).toBe(true)
    session.show('gradient')
    session.note()
    expect(session.canUndo).toBe(false)
  })

  test('steps over no scrub: a view travels in the link and comes back with the step that it belongs to', async () => {
    const { session, gradient } = openPage('#chapter=gradient')
    const { setup } = gradient()
    await expect.poll(() => setup.isReady).toBe(true)
    session.note()
    setup.nudge = 3
    setup.isRevealed = true
    session.note()
    expect(session.link.records).toEqual({ gradient: { nudge: 3, isRevealed: true } })
    expect(session.canUndo).toBe(false)
    setup.h = 1e-7
    session.note()
    setup.isRevealed = false
    session.undo()
    await expect.poll(() => setup.h).toBe(1e-4)
    expect([setup.nudge, setup.isRevealed]).toEqual([3, true])
  })

  test('takes back starting again, too', async () => {
    const { session, descent } = openPage('#descent={"formula":"x0^2","start":[3]}')
    const { setup, plan } = descent()
    await expect.poll(() => plan.start).toEqual([3])
    session.note()
    session.startAgain()
    await expect.poll(() => setup.formula).toBe('x0^2 + x1^2')
    session.note()
    session.undo()
    await expect.poll(() => [setup.formula, plan.start]).toEqual(['x0^2', [3]])
  })
})

describe('a formula that is opened in another chapter', () => {
  test('comes with its point, and what else is set there stays', async () => {
    const { session, descent } = openPage('#chapter=gradient&descent={"learningRate":0.3}')
    await session.openIn('descent', { formula: 'x0^2 - x1^2', point: [2, -1] })
    expect(session.chapter).toBe('descent')
    const { setup, plan } = descent()
    expect({ formula: setup.formula, start: plan.start, learningRate: plan.learningRate }).toEqual({
      formula: 'x0^2 - x1^2',
      start: [2, -1],
      learningRate: 0.3,
    })
  })

  test('can be taken back there', async () => {
    const { session, descent } = openPage('#descent={"formula":"x0^2","start":[3]}')
    await expect.poll(() => descent().plan.start).toEqual([3])
    session.show('gradient')
    await session.openIn('descent', { formula: 'x0^4', point: [1, 5] })
    expect([descent().setup.formula, descent().plan.start]).toEqual(['x0^4', [1]])
    session.undo()
    await expect.poll(() => [descent().setup.formula, descent().plan.start]).toEqual(['x0^2', [3]])
  })

  test('has its point in the table of gradients, where the map reaches it', async () => {
    const { session, gradient } = openPage('#gradient={"part":"field","method":"backward"}')
    await session.openIn('gradient', { formula: 'x0^2 - x1^2', point: [20, -1] })
    const { part, point, points, probe, method } = gradient().setup
    expect({ part, point, last: points.at(-1), probe, method }).toEqual({
      part: 'points',
      point: [20, -1],
      last: [20, -1],
      probe: [1.5, 0.75],
      method: 'backward',
    })
    await session.openIn('gradient', { formula: 'x0^2', point: [20, -1] })
    expect(gradient().setup.points).toHaveLength(6)
  })
})

test('what was set just before a chapter is left can be taken back there', async () => {
  const { session, descent } = openPage()
  await expect.poll(() => descent().setup.isReady).toBe(true)
  descent().plan.learningRate = 0.3
  session.show('gradient')
  descent().plan.learningRate = 0.5
  session.show('descent')
  session.undo()
  await expect.poll(() => descent().plan.learningRate).toBe(0.3)
})

test('after the last chapter there is none', () => {
  const { session } = openPage('#chapter=gradient')
  expect(session.next?.id).toBe('descent')
  session.show('descent')
  expect(session.next).toBeUndefined()
})

test('a restart of the engine is told until it has been read', () => {
  const { session, restart } = openPage()
  expect(session.hasRestarted).toBe(false)
  restart()
  expect(session.hasRestarted).toBe(true)
})
