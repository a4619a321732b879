import { expect, test } from 'vitest'
import type { Session } from '../../../src-renderer/state/session.svelte'
import { openPage } from '../../support/open-page'

const offered = (content: unknown, name = 'lesson.downhill') =>
  ({
    kind: 'offered',
    id: 4,
    name,
    read: { ok: true, value: typeof content === 'string' ? content : JSON.stringify(content) },
  }) as const

/** Goes back in the browser's history, as App.svelte lets the page follow. */
async function back(session: Session): Promise<void> {
  const gone = new Promise((done) => {
    addEventListener('popstate', done, { once: true })
  })
  history.back()
  await gone
  session.history.follow()
}

/** A page at its first chapter, with a formula of its own. */
async function openedPage() {
  const page = openPage('#chapter=descent&descent={"learningRate":0.3}')
  const { descent } = page
  await expect.poll(() => descent().plan.learningRate).toBe(0.3)
  return page
}

test('a file brings its chapters their records, its chapter to the front, and its name', async () => {
  const { session, descent, gradient, news } = await openedPage()
  news(offered({ downhill: 2, chapter: 'gradient', records: { gradient: { h: 1e-7 }, descent: { steps: 7 } } }))
  await expect.poll(() => session.fileOutcome).toEqual({ kind: 'opened', name: 'lesson.downhill' })
  expect(session.chapter).toBe('gradient')
  expect([gradient().setup.h, descent().plan.steps, descent().plan.learningRate]).toEqual([1e-7, 7, 0.1])
  expect([session.file.id, session.file.isChanged]).toEqual([4, false])
})

test.each([
  [
    'a rate out of range',
    { descent: { learningRate: -1 } },
    { kind: 'field-allowed', values: { field: 'learningRate', value: '-1' } },
  ],
  ['a count out of range', { descent: { steps: 1e99 } }, { values: { chapter: 'descent', field: 'steps' } }],
  ['a formula that is none', { descent: { formula: 'x0 +' } }, { kind: 'formula', why: { kind: 'unfinished' } }],
  [
    'more coordinates than variables',
    { descent: { start: [1, 2, 3] } },
    { values: { field: 'start', value: '[1,2,3]' } },
  ],
  ['a plane of no variables', { descent: { plane: { columns: 5, rows: 6 } } }, { values: { field: 'plane' } }],
  ['a formula of too many', { gradient: { formula: 'x0+x1+x2' } }, { why: { kind: 'too-many-variables' } }],
])('a file with %s says where, and changes nothing at all', async (_what, records, fault) => {
  const { session, news } = await openedPage()
  const before = session.link
  news(offered({ downhill: 2, chapter: 'gradient', records: { ...records } }))
  await expect.poll(() => session.fileOutcome?.kind).toBe('notOpened')
  expect(session.fileOutcome).toMatchObject({ name: 'lesson.downhill', faults: [fault] })
  expect(session.link).toEqual(before)
  expect(session.file.name).toBeUndefined()
})

test('of many things that do not fit three are told, and how many more there are', async () => {
  const { session, news } = await openedPage()
  const descent = { learningRate: -1, steps: -1, h: -1, precision: 'float8', method: 'guess' }
  news(offered({ downhill: 3, chapter: 'descent', records: { descent } }))
  await expect.poll(() => session.fileOutcome).toMatchObject({ kind: 'notOpened', others: 2 })
  expect(session.fileOutcome).toHaveProperty('faults.length', 3)
})

test('a file that could not be read changes nothing, and the reason is told', async () => {
  const { session, news } = await openedPage()
  const failure = { kind: 'gone', key: 'file.fault.gone', values: {} }
  news({ kind: 'offered', id: 1, name: 'a.downhill', read: { ok: false, failure } })
  await expect.poll(() => session.fileOutcome).toEqual({ kind: 'notOpened', name: 'a.downhill', faults: [failure] })
})

test('what is set after a file was opened is a change, how it is looked at is none, and taking it back ends it', async () => {
  const { session, descent, news } = await openedPage()
  news(offered({ downhill: 2, chapter: 'descent', records: { descent: { steps: 7 } } }))
  await expect.poll(() => session.file.name).toBe('lesson.downhill')
  descent().plan.isMapWanted = !descent().plan.isMapWanted
  session.show('gradient')
  expect(session.file.isChanged).toBe(false)
  descent().plan.steps = 8
  expect(session.file.isChanged).toBe(true)
  descent().plan.steps = 7
  expect(session.file.isChanged).toBe(false)
})

test('saving waits for a formula that is still being read', async () => {
  const { session, descent, asked } = await openedPage()
  void descent().setup.setFormula('x0^2 + 7*x1^2')
  void session.file.save(false, 'lesson')
  await expect.poll(() => asked.length).toBe(1)
  expect(JSON.parse(asked[0]?.text ?? '')).toMatchObject({ records: { descent: { formula: 'x0^2 + 7*x1^2' } } })
})

test('saving a formula that is wrong saves the last one that was right', async () => {
  const { session, descent, asked } = await openedPage()
  void descent().setup.setFormula('x0^2 +')
  void session.file.save(false, 'lesson')
  await expect.poll(() => asked.length).toBe(1)
  expect(asked[0]?.text).not.toContain('formula')
})

test('saving writes what is set now; what is set while the dialog is open is a change', async () => {
  const { session, descent, asked, saved } = await openedPage()
  void session.file.save(false, 'lesson')
  await expect.poll(() => asked.length).toBe(1)
  descent().plan.steps = 9
  expect(JSON.parse(asked[0]?.text ?? '')).toMatchObject({
    chapter: 'descent',
    records: { descent: { learningRate: 0.3 } },
  })
  expect(asked[0]?.name).toMatch(/\.downhill$/)
  saved({ kind: 'saved', id: 2, name: 'mine.downhill' })
  await expect.poll(() => session.file.name).toBe('mine.downhill')
  expect(session.file.isChanged).toBe(true)
})

test('a setup that could not be saved is as changed as before', async () => {
  const { session, news, asked, saved, descent } = await openedPage()
  news(offered({ downhill: 2, records: {} }))
  await expect.poll(() => session.file.name).toBe('lesson.downhill')
  descent().plan.steps = 9
  void session.file.save(false, 'lesson')
  await expect.poll(() => asked.length).toBe(1)
  saved({ kind: 'failed', failure: { kind: 'full', key: 'file.fault.full', values: {} } })
  await expect.poll(() => session.fileOutcome).toMatchObject({ kind: 'notSaved', faults: [{ kind: 'full' }] })
  expect(session.file.isChanged).toBe(true)
})

test('after a crash the page learns which file its setup belongs to, and whether that lacks something', async () => {
  const { session, news } = await openedPage()
  const kept = session.essence
  news({ kind: 'kept', id: 3, name: 'mine.downhill', kept })
  expect([session.file.name, session.file.isChanged]).toEqual(['mine.downhill', false])
  news({ kind: 'kept', id: 3, name: 'mine.downhill', kept: '[]' })
  expect(session.file.isChanged).toBe(true)
})

test('a new setup has everything as at first and belongs to no file; Back brings the one before', async () => {
  const { session, descent, news } = await openedPage()
  news(offered({ downhill: 2, chapter: 'gradient', records: { descent: { steps: 7 } } }))
  await expect.poll(() => session.file.name).toBe('lesson.downhill')
  await session.file.startNew()
  expect([session.chapter, descent().plan.steps, session.file.name]).toEqual(['descent', 100, undefined])
  await back(session)
  await expect.poll(() => descent().plan.steps).toBe(7)
  expect([session.file.name, session.file.id, session.file.isChanged]).toEqual(['lesson.downhill', 4, false])
})

test('Back from one file to another: what is saved goes into the file that is shown', async () => {
  const { session, descent, news, asked } = await openedPage()
  news({ ...offered({ downhill: 3, records: { descent: { steps: 7 } } }, 'a.downhill'), id: 1 })
  await expect.poll(() => session.file.name).toBe('a.downhill')
  news({ ...offered({ downhill: 3, chapter: 'gradient', records: { descent: { steps: 8 } } }, 'b.downhill'), id: 2 })
  await expect.poll(() => session.file.name).toBe('b.downhill')
  // One step, though the other file shows another chapter.
  await back(session)
  await expect.poll(() => descent().plan.steps).toBe(7)
  expect([session.file.name, session.file.id]).toEqual(['a.downhill', 1])
  void session.file.save(false, 'lesson')
  await expect.poll(() => asked[0]?.name).toBe('a.downhill')
  expect(asked[0]?.id).toBe(1)
  expect(asked[0]?.text).toContain('"steps":7')
})

test('changes of a file do not go unasked: Cancel keeps them, Save saves them first, Don’t save lets them go', async () => {
  const { session, descent, news, asked, saved } = await openedPage()
  news(offered({ downhill: 3, records: { descent: { steps: 7 } } }))
  await expect.poll(() => session.file.name).toBe('lesson.downhill')
  descent().plan.steps = 9
  void session.file.startNew()
  await expect.poll(() => session.file.question).toBeDefined()
  session.file.question?.('cancel')
  await expect.poll(() => session.file.question).toBeUndefined()
  expect([session.file.name, descent().plan.steps]).toEqual(['lesson.downhill', 9])

  news({ ...offered({ downhill: 3, records: { descent: { steps: 8 } } }, 'b.downhill'), id: 5 })
  await expect.poll(() => session.file.question).toBeDefined()
  session.file.question?.('save')
  await expect.poll(() => asked.length).toBe(1)
  expect(asked[0]?.text).toContain('"steps":9')
  saved({ kind: 'saved', id: 4, name: 'lesson.downhill' })
  await expect.poll(() => session.file.name).toBe('b.downhill')

  descent().plan.steps = 10
  void session.file.startNew()
  await expect.poll(() => session.file.question).toBeDefined()
  session.file.question?.('discard')
  await expect.poll(() => session.file.name).toBeUndefined()
  expect(asked).toHaveLength(1)
})

test('of two files that come at once the later is shown, under its own name', async () => {
  const { session, descent, news } = await openedPage()
  const long = Array.from({ length: 40 }, (_, i) => `sin(${String(i)}*x0)`).join(' + ')
  news({ ...offered({ downhill: 3, records: { descent: { formula: long } } }, 'a.downhill'), id: 1 })
  news({ ...offered({ downhill: 3, records: { descent: { steps: 8 } } }, 'b.downhill'), id: 2 })
  await expect.poll(() => session.file.name).toBe('b.downhill')
  expect([descent().plan.steps, descent().setup.formula, session.file.isChanged]).toEqual([8, 'x0^2 + x1^2', false])
})

test('two wishes to save are two saves, one after the other, each of what was set at its turn', async () => {
  const { session, descent, asked, saved } = await openedPage()
  void session.file.save(true, 'lesson')
  await expect.poll(() => asked.length).toBe(1)
  descent().plan.steps = 8
  void session.file.save(false, 'lesson')
  saved({ kind: 'cancelled' })
  await expect.poll(() => asked.length).toBe(2)
  saved({ kind: 'saved', id: 1, name: 'mine.downhill' })
  await expect.poll(() => session.file.name).toBe('mine.downhill')
  expect([asked[1]?.text.includes('"steps":8'), session.file.isChanged]).toEqual([true, false])
})

test('a setup that is being saved keeps its file, though a hand has gone Back meanwhile', async () => {
  const { session, descent, news, asked, saved } = await openedPage()
  news({ ...offered({ downhill: 3, records: { descent: { steps: 7 } } }, 'a.downhill'), id: 1 })
  await expect.poll(() => session.file.name).toBe('a.downhill')
  news({ ...offered({ downhill: 3, records: { descent: { steps: 8 } } }, 'b.downhill'), id: 2 })
  await expect.poll(() => session.file.name).toBe('b.downhill')
  void session.file.save(true, 'lesson')
  await expect.poll(() => asked.length).toBe(1)
  expect(asked[0]?.id).toBeNull()
  await back(session)
  saved({ kind: 'saved', id: 3, name: 'c.downhill' })
  await expect.poll(() => session.fileOutcome).toEqual({ kind: 'saved', name: 'c.downhill' })
  expect([descent().plan.steps, session.file.name]).toEqual([7, 'a.downhill'])
})

test('to look at a chapter is no change, whatever its record in the file says besides', async () => {
  const { session, gradient, news } = await openedPage()
  const record = { isRevealed: true, h: 1e-4, unknown: 'x'.repeat(300_000) }
  news(offered({ downhill: 3, chapter: 'descent', records: { gradient: record } }))
  await expect.poll(() => session.file.name).toBe('lesson.downhill')
  expect(JSON.stringify(session.link)).not.toContain('unknown')
  session.show('gradient')
  await expect.poll(() => gradient().setup.isReady).toBe(true)
  expect(session.file.isChanged).toBe(false)
})

test('a setup that must be copied by hand is shown, and stays changed: nobody knows whether it was copied', async () => {
  const { session, descent, news, asked, saved } = await openedPage()
  news(offered({ downhill: 2, chapter: 'descent', records: { descent: { steps: 7 } } }))
  await expect.poll(() => session.file.name).toBe('lesson.downhill')
  descent().plan.steps = 8
  void session.file.save(false, 'lesson')
  await expect.poll(() => asked.length).toBe(1)
  const shown = { kind: 'to-copy', name: 'lesson.downhill', text: asked[0]?.text ?? '', type: 'text/plain' } as const
  saved(shown)
  await expect.poll(() => session.fileOutcome).toEqual(shown)
  expect(session.file.isChanged).toBe(true)
})
