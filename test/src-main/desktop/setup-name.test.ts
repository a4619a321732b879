import { expect, test } from 'vitest'
import { proposedName, withEnding } from '../../../src-main/desktop/setup-name'

test.each([
  ['lesson.downhill', 'lesson.downhill'],
  ['授業 12:30 – é.downhill', '授業 12:30 – é.downhill'],
  ['lesson.DOWNHILL', 'lesson.DOWNHILL'],
  ['lesson', 'lesson.downhill'],
  ['lesson.json', 'lesson.json.downhill'],
  ['/root/.bashrc', 'bashrc.downhill'],
  ['../../autostart/evil.desktop', 'evil.desktop.downhill'],
  ['C:\\Users\\x\\evil.exe', 'evil.exe.downhill'],
  ['C:evil.downhill', 'evil.downhill'],
  ['\\\\server\\share\\evil.downhill', 'evil.downhill'],
  ['a\0b\nc\u0085.downhill', 'abc.downhill'],
  ['lesson\u202Ellihnwod.exe', 'lessonllihnwod.exe.downhill'],
  ['', 'downhill.downhill'],
  ['..', 'downhill.downhill'],
  ['\n/', 'downhill.downhill'],
  ['.downhill', 'downhill.downhill'],
])('of the page’s %j a dialog proposes %j', (name, proposed) => {
  expect(proposedName(name)).toBe(proposed)
})

test.each([
  ['/home/a/lesson', '/home/a/lesson.downhill'],
  ['/home/a/lesson.downhill', '/home/a/lesson.downhill'],
  ['/home/a/Lesson.Downhill', '/home/a/Lesson.Downhill'],
  ['/home/a.downhill/lesson', '/home/a.downhill/lesson.downhill'],
])('%s is saved as %s', (path, saved) => {
  expect(withEnding(path)).toBe(saved)
})
