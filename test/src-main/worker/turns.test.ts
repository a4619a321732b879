import { expect, test } from 'vitest'
import { Turns } from '../../../src-main/worker/turns'

test('waiting tasks get a turn each, first come first served, and then the next', async () => {
  const turns = new Turns()
  const order: string[] = []
  const work = async (name: string) => {
    for (let turn = 1; turn <= 3; turn++) {
      await turns.next()
      order.push(`${name}${String(turn)}`)
    }
  }
  await Promise.all(['a', 'b', 'c'].map(work))
  expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3', 'b3', 'c3'])
})

test('between two turns a message comes in, however many tasks wait', async () => {
  const turns = new Turns()
  const { port1, port2 } = new MessageChannel()
  const order: string[] = []
  port1.onmessage = () => order.push('message')
  const tasks = [1, 2, 3, 4].map(async (task) => {
    await turns.next()
    // In the middle of the second turn somebody outside sends something.
    if (task === 2) port2.postMessage(null)
    order.push(`turn ${String(task)}`)
  })
  await Promise.all(tasks)
  port1.close()
  expect(order.indexOf('message')).toBeGreaterThan(order.indexOf('turn 2'))
  expect(order.indexOf('message')).toBeLessThan(order.indexOf('turn 4'))
})

test('turns are given again after a time in which nobody waited', async () => {
  const turns = new Turns()
  await turns.next()
  await new Promise(setImmediate)
  await expect(turns.next()).resolves.toBeUndefined()
})
