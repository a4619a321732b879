import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FailureError } from '../../../src-main/contract/failure'
import { Query, REST, type Asking } from '../../../src-renderer/state/query.svelte'
import { deferred, type Deferred } from '../../support/deferred'

interface Asked extends Deferred<string>, Asking<string> {
  readonly question: number
}

/** A query whose questions the test answers, in the order in which they reach the engine. */
function playQuery(options: ConstructorParameters<typeof Query<number, string>>[1] = {}) {
  const asked: Asked[] = []
  const query = new Query<number, string>((question, asking) => {
    const answer = deferred<string>()
    asked.push({ question, ...answer, ...asking })
    return answer.promise
  }, options)
  return { query, asked, questions: () => asked.map(({ question }) => question) }
}

/** Lets everything settle that waits for nothing but settled promises. */
const settle = () => vi.advanceTimersByTimeAsync(0)
const failure = { kind: 'broken', key: 'error.unknown', values: {} }

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('of many questions asked in a burst', () => {
  test('one is under way, and of the others only the newest is asked', async () => {
    const { query, asked, questions } = playQuery()
    for (const question of [1, 2, 3, 4]) void query.ask(question)
    expect(questions()).toEqual([1])
    asked[0]?.resolve('one')
    await settle()
    expect(questions()).toEqual([1, 4])
  })

  test('the one under way is shown when it is answered, and then the newest', async () => {
    const { query, asked } = playQuery()
    void query.ask(1)
    void query.ask(2)
    asked[0]?.resolve('one')
    await settle()
    expect([query.question, query.answer, query.isOld]).toEqual([1, 'one', true])
    asked[1]?.resolve('two')
    await settle()
    expect([query.question, query.answer, query.isOld]).toEqual([2, 'two', false])
  })

  test('each asker learns its own answer, or that it was replaced', async () => {
    const { query, asked } = playQuery()
    const answers = Promise.all([query.ask(1), query.ask(2), query.ask(3)])
    asked[0]?.resolve('one')
    await settle()
    asked[1]?.resolve('three')
    expect(await answers).toEqual(['one', undefined, 'three'])
  })

  test('a hand that keeps moving never starves: the one under way is not given up', async () => {
    const { query, asked } = playQuery()
    void query.ask(0)
    for (let i = 1; i <= 100; i++) {
      await vi.advanceTimersByTimeAsync(REST / 10)
      void query.ask(i)
    }
    expect(asked[0]?.signal.aborted).toBe(false)
    asked[0]?.resolve('first')
    await settle()
    expect(query.answer).toBe('first')
  })

  test('when the hand rests, one that takes long is given up for the newest, and nothing of it is shown', async () => {
    const { query, asked, questions } = playQuery()
    void query.ask(1)
    void query.ask(2)
    await vi.advanceTimersByTimeAsync(REST)
    expect(asked[0]?.signal.aborted).toBe(true)
    asked[0]?.show('part of one')
    asked[0]?.reject(new FailureError(failure))
    await settle()
    expect(questions()).toEqual([1, 2])
    expect([query.answer, query.failure]).toEqual([undefined, undefined])
  })

  test('one that has become invalid is aborted at once', async () => {
    const { query, asked } = playQuery({ isInvalid: (underWay, newer) => underWay % 10 !== newer % 10 })
    void query.ask(1)
    void query.ask(11)
    expect(asked[0]?.signal.aborted).toBe(false)
    void query.ask(2)
    expect(asked[0]?.signal.aborted).toBe(true)
    asked[0]?.resolve('late')
    await settle()
    expect(query.answer).toBeUndefined()
  })
})

describe('the same question', () => {
  test('is not asked twice, neither while it is under way nor when it has been answered', async () => {
    const { query, asked, questions } = playQuery()
    const both = Promise.all([query.ask(1), query.ask(1)])
    asked[0]?.resolve('one')
    expect(await both).toEqual(['one', 'one'])
    expect(await query.ask(1)).toBe('one')
    expect(questions()).toEqual([1])
  })

  test('is asked again when it has failed', async () => {
    const { query, asked, questions } = playQuery()
    void query.ask(1)
    asked[0]?.reject(new FailureError(failure))
    await settle()
    expect(query.failure).toEqual(failure)
    void query.ask(1)
    expect(questions()).toEqual([1, 1])
  })

  test('takes back the failure of a question that came between', async () => {
    const { query, asked } = playQuery()
    void query.ask(1)
    asked[0]?.resolve('one')
    await settle()
    void query.ask(2)
    asked[1]?.reject(new FailureError(failure))
    await settle()
    expect([query.answer, query.isOld, query.failure]).toEqual(['one', true, failure])
    await query.ask(1)
    expect([query.answer, query.isOld, query.failure]).toEqual(['one', false, undefined])
  })
})

describe('parts of an answer', () => {
  test('are shown as they come, with the question that they belong to', async () => {
    const onShow = vi.fn()
    const { query, asked } = playQuery({ onShow })
    void query.ask(1)
    asked[0]?.show('o')
    asked[0]?.show('on')
    expect([query.question, query.answer]).toEqual([1, 'on'])
    asked[0]?.resolve('one')
    await settle()
    expect(onShow.mock.calls).toEqual([
      ['o', 1, undefined],
      ['on', 1, 1],
      ['one', 1, 1],
    ])
  })

  test('do not count as an answer: a question that was stopped half-way is asked anew', async () => {
    const { query, asked, questions } = playQuery()
    void query.ask(1)
    asked[0]?.show('o')
    query.stop()
    asked[0]?.reject(new FailureError(failure))
    await settle()
    void query.ask(1)
    expect(questions()).toEqual([1, 1])
  })
})

describe('an end', () => {
  test('by stop shows nothing more, of what is under way or waits, and no failure', async () => {
    const { query, asked, questions } = playQuery()
    const answers = Promise.all([query.ask(1), query.ask(2)])
    query.stop()
    expect(asked[0]?.signal.aborted).toBe(true)
    asked[0]?.resolve('one')
    expect(await answers).toEqual([undefined, undefined])
    expect(questions()).toEqual([1])
    expect([query.answer, query.failure, query.isAsking]).toEqual([undefined, undefined, false])
  })

  test('by cut shows what there is as the answer', async () => {
    const { query, asked } = playQuery()
    void query.ask(1)
    query.cut()
    expect(asked[0]?.signal.aborted).toBe(true)
    asked[0]?.resolve('half of one')
    await settle()
    expect([query.answer, query.isAsking]).toEqual(['half of one', false])
  })

  test('leaves no timer behind', () => {
    const { query } = playQuery()
    void query.ask(1)
    void query.ask(2)
    query.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})
