import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The rows of the table of points: number, where, test. */
const rows = Array.from(
  readFileSync('docs/security.md', 'utf8').matchAll(/^\| (\d+)\. [^|]+\|([^|]+)\|([^|]+)\|$/gm),
  ([, number = '', where = '', held = '']) => ({ number: Number(number), where: where.trim(), held: held.trim() }),
)

/** The tests that a row names, each as "`file`: words of its title". */
function testsIn(held: string): { file: string; words: string }[] {
  return held.split('; ').map((test) => {
    const [, file = '', words = ''] = /^`([^`]+)`: (.+)$/.exec(test) ?? []
    return { file, words }
  })
}

/** The titles of a file's tests and of their groups. */
function titlesIn(file: string): string[] {
  const calls = readFileSync(file, 'utf8').matchAll(/(?:\b(?:test|describe)(?:\.\w+)*|\))\(\s*(['`])(.+?)\1,/g)
  return Array.from(calls, ([, , title = '']) => title)
}

test('every point of the tutorial has its row, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
})

test.each(rows)('point $number says where it is and what holds it, in files that are there', ({ where, held }) => {
  const files = `${where} ${held}`.match(/`[\w./-]+\/[\w./-]+`/g) ?? []
  expect(files.filter((file) => !existsSync(file.slice(1, -1)))).toEqual([])
  expect(where).not.toBe('')
  expect(held).toMatch(/`test\/[\w./-]+\.(test|spec)\.ts`/)
})

test.each(rows)('point $number is held by tests that have the words it gives in their titles', ({ held }) => {
  for (const { file, words } of testsIn(held)) {
    expect([file, words]).not.toContain('')
    expect(titlesIn(file)).toContainEqual(expect.stringContaining(words))
  }
})
