import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The rows of the table of points: number, where, test. */
const rows = Array.from(
  readFileSync('docs/security.md', 'utf8').matchAll(/^\| (\d+)\. [^|]+\|([^|]+)\|([^|]+)\|$/gm),
  ([, number = '', where = '', held = '']) => ({ number: Number(number), where: where.trim(), held: held.trim() }),
)

test('every point of the tutorial has its row, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
})

test.each(rows)('point $number says where it is and what holds it, in files that are there', ({ where, held }) => {
  const files = `${where} ${held}`.match(/`[\w./-]+\/[\w./-]+`/g) ?? []
  expect(files.filter((file) => !existsSync(file.slice(1, -1)))).toEqual([])
  expect(where).not.toBe('')
  expect(held).toMatch(/`test\/[\w./-]+\.(test|spec)\.ts`/)
})
