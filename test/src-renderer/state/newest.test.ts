import { describe, expect, it } from 'vitest'
import { FailureError } from '../../../src-main/contract/failure'
import { Newest } from '../../../src-renderer/state/newest.svelte'

/** Questions wait until the test answers them, in the order asked. */
function deferred() {
  const asked: { readonly question: number; readonly answer: (text: string) => void }[] = []
  const newest = new Newest<number, string>((question) => new Promise((answer) => asked.push({ question, answer })))
  return { newest, asked }
}

describe('the newest question', () => {
  it('is asked next, and those between are skipped', async () => {
    const { newest, asked } = deferred()
    const done = newest.ask(1)
    void newest.ask(2)
    void newest.ask(3)
    asked[0]?.answer('one')
    await Promise.resolve()
    await Promise.resolve()
    expect(newest.answer).toBe('one')
    asked[1]?.answer('three')
    await done
    expect(asked.map(({ question }) => question)).toEqual([1, 3])
    expect(newest.answer).toBe('three')
  })

  it('leaves the last answer standing when it fails, and says why', async () => {
    const failure = { kind: 'worker-lost', key: 'error.workerLost', values: {} }
    const newest = new Newest<string | undefined, string>((text) =>
      text === undefined ? Promise.reject(new FailureError(failure)) : Promise.resolve(text),
    )
    await newest.ask('kept')
    await newest.ask(undefined)
    expect([newest.answer, newest.failure]).toEqual(['kept', failure])
    await newest.ask('next')
    expect([newest.answer, newest.failure]).toEqual(['next', undefined])
  })
})
