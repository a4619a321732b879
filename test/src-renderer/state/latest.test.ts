import { describe, expect, it } from 'vitest'
import { Latest } from '../../../src-renderer/state/latest'

/** Work that ends when the test says so. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

describe('the latest request', () => {
  it('aborts the one before and drops its late answer', async () => {
    const latest = new Latest()
    const first = deferred<string>()
    const signals: AbortSignal[] = []
    const old = latest.run((signal) => {
      signals.push(signal)
      return first.promise
    })
    const current = latest.run(() => Promise.resolve('new'))
    first.resolve('old')
    expect(await Promise.all([old, current])).toEqual([undefined, 'new'])
    expect(signals[0]?.aborted).toBe(true)
  })

  it('drops a late failure of a stale request, and passes on that of the current one', async () => {
    const latest = new Latest()
    const first = deferred<string>()
    const old = latest.run(() => first.promise)
    const current = latest.run(() => Promise.reject(new Error('current')))
    first.reject(new Error('stale'))
    await expect(old).resolves.toBeUndefined()
    await expect(current).rejects.toThrow('current')
  })

  it('keeps the answer of a request that was cut short', async () => {
    const latest = new Latest()
    const work = deferred<string>()
    const answer = latest.run(() => work.promise)
    latest.cut()
    work.resolve('so far')
    await expect(answer).resolves.toBe('so far')
  })
})
