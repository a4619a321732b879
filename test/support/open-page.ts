import type { Backend } from '../../src-renderer/backend/backend'
import { firstPicture } from '../../src-renderer/chapters/frame/descent-picture'
import { GradientSetup } from '../../src-renderer/chapters/gradient/gradient-setup.svelte'
import { GradientState } from '../../src-renderer/chapters/gradient/gradient-state.svelte'
import type { ChapterState } from '../../src-renderer/state/chapter-state'
import { DescentSetup } from '../../src-renderer/state/descent-setup.svelte'
import { Descent } from '../../src-renderer/state/descent.svelte'
import { Session, type Home } from '../../src-renderer/state/session.svelte'
import { KeptStep } from '../../src-renderer/state/kept-step.svelte'
import { Player } from '../../src-renderer/state/player.svelte'
import { fakeEngine } from './fake-engine'
import { fakeFiles } from './fake-files'

const home: Home = {
  chapters: [
    {
      id: 'gradient',
      title: 'chapter.gradient',
      createSetup: (engine) => new GradientSetup(engine, new KeptStep(new Player())),
      create: (engine) => new GradientState(engine),
    },
    {
      id: 'descent',
      createSetup: (engine) => new DescentSetup(engine),
      title: 'chapter.descent',
      create: (engine) => new Descent(engine, new DescentSetup(engine), firstPicture),
    },
  ],
  first: 'descent',
}

/** A page of two chapters opened at an address, with an engine that tells what it was asked. Needs a browser. */
export function openPage(hash = '') {
  history.replaceState(null, '', hash === '' ? '#' : hash)
  const { engine, made } = fakeEngine()
  const { files, ...shell } = fakeFiles()
  let restart: () => void = () => undefined
  const backend: Backend = {
    engine,
    edition: 'browser',
    files,
    handOutPage: () => Promise.resolve('<!doctype html><html><head></head><body></body></html>'),
    setAppearance: () => undefined,
    onCommand: () => undefined,
    onRestart: (listener) => {
      restart = listener
      return () => undefined
    },
    onNewVersion: () => undefined,
  }
  const session = new Session(backend, home)
  const descent = () => theOne(session.stateOf('descent'), Descent<DescentSetup>)
  const gradient = () => theOne(session.stateOf('gradient'), GradientState)
  return { session, made, descent, gradient, restart: () => restart(), ...shell }
}

/** A chapter's state as what it was made as. */
function theOne<State>(state: ChapterState, kind: new (...given: never[]) => State): State {
  if (state instanceof kind) return state
  throw new Error(`The state is no ${kind.name}.`)
}
