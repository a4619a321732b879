import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Backend } from '../../../src-renderer/backend/backend'
import { firstPicture } from '../../../src-renderer/chapters/descent/descent-picture'
import { GradientState } from '../../../src-renderer/chapters/gradient/gradient-state.svelte'
import type { ChapterState } from '../../../src-renderer/state/chapter-state'
import { Descent } from '../../../src-renderer/state/descent.svelte'
import { Session, type Home } from '../../../src-renderer/state/session.svelte'
import { fakeEngine } from '../../support/fake-engine'

const home: Home = {
  chapters: [
    { id: 'gradient', title: 'chapter.gradient', create: (engine) => new GradientState(engine) },
    { id: 'descent', title: 'chapter.descent', create: (engine) => new Descent(engine, firstPicture) },
  ],
  first: 'descent',
}
const ends: (() => void)[] = []
beforeEach(() => {
  history.replaceState(null, '', '#')
})
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** A chapter's state as what it was made as. */
function theOne<State>(state: ChapterState, kind: new (...given: never[]) => State): State {
  if (state instanceof kind) return state
  throw new Error(`The state is no ${kind.name}.`)
}

/** A page opened at an address, with an engine that tells what it was asked. */
function openPage(hash = '') {
  history.replaceState(null, '', hash === '' ? '#' : hash)
  const { engine, made } = fakeEngine()
  let restart: () => void = () => undefined
  const backend: Backend = {
    engine,
    edition: 'browser',
    setAppearance: () => undefined,
    onCommand: () => undefined,
    onRestart: (listener) => {
      restart = listener
      return () => undefined
    },
  }
  const session = new Session(backend, home)
  const descent = () => theOne(session.stateOf('descent'), Descent)
  const gradient = () => theOne(session.stateOf('gradient'), GradientState)
  return { session, made, descent, gradient, restart: () => restart() }
}

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
    await expect.poll(() => state.trace?.outcome.kind).toBe('converged')
    leave()
    const asked = made.length
    show()()
    expect(made).toHaveLength(asked)
    state.setup.learningRate = 10
    show()
    await expect.poll(() => state.trace?.outcome.kind).toBe('frozen')
    expect(made.slice(asked).map(({ name }) => name)).toEqual(['descend'])
  })
})

describe('a link', () => {
  test('brings every chapter its record, and its chapter to the front', async () => {
    const { session, descent } = openPage('#chapter=gradient&descent={"steps":7}&gradient={"h":1e-7}')
    expect(session.chapter).toBe('gradient')
    expect(session.link.records).toEqual({ descent: { steps: 7 }, gradient: { h: 1e-7 } })
    await expect.poll(() => descent().setup.steps).toBe(7)
    expect(session.link.records).toEqual({ descent: { steps: 7 }, gradient: { h: 1e-7 } })
  })

  test('opened later sets what it says, and to its default what it does not say', async () => {
    const { session, descent } = openPage('#descent={"steps":7}')
    await expect.poll(() => descent().setup.steps).toBe(7)
    session.open('#chapter=descent&descent={"learningRate":10}')
    await expect.poll(() => descent().setup.learningRate).toBe(10)
    expect(descent().setup.steps).toBe(100)
  })

  test('with a field that cannot be says so, and takes the rest', async () => {
    const { session, descent } = openPage('#descent={"steps":-3,"learningRate":10}')
    await expect.poll(() => descent().setup.learningRate).toBe(10)
    expect(session.complaints).toEqual([{ kind: 'field', field: 'steps', value: '-3' }])
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
    const { setup } = descent()
    await expect.poll(() => setup.isReady).toBe(true)
    session.note()
    for (const rate of [0.5, 10]) {
      setup.learningRate = rate
      session.note()
    }
    session.undo()
    await expect.poll(() => setup.learningRate).toBe(0.5)
    session.note()
    session.undo()
    await expect.poll(() => setup.learningRate).toBe(0.1)
    expect([session.canUndo, session.canRedo]).toEqual([false, true])
    session.redo()
    await expect.poll(() => setup.learningRate).toBe(0.5)
  })

  test('is each chapter’s own', async () => {
    const { session, descent, gradient } = openPage()
    await expect.poll(() => descent().setup.isReady && gradient().setup.isReady).toBe(true)
    session.note()
    descent().setup.steps = 3
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
    const { setup } = descent()
    await expect.poll(() => setup.start).toEqual([3])
    session.note()
    session.startAgain()
    await expect.poll(() => setup.formula).toBe('x0^2 + x1^2')
    session.note()
    session.undo()
    await expect.poll(() => [setup.formula, setup.start]).toEqual(['x0^2', [3]])
  })
})

test('the topmost thing that lies over the page is closed first', () => {
  const { session } = openPage()
  const closed: string[] = []
  session.layOver(() => closed.push('below'))
  const away = session.layOver(() => closed.push('above'))
  session.closeTopmost()
  away()
  session.closeTopmost()
  expect(closed).toEqual(['above', 'below'])
})

test('a restart of the engine is told until it has been read', () => {
  const { session, restart } = openPage()
  expect(session.hasRestarted).toBe(false)
  restart()
  expect(session.hasRestarted).toBe(true)
})
