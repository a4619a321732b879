import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')
const versionOf = (file: string) => (JSON.parse(read(file)) as { version: string }).version

test('the app has one exact version of Electron, and its types are those of the version', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> }
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/)
  expect(versionOf('node_modules/electron/package.json')).toBe(devDependencies['electron'])
})

test('a newer one is proposed as soon as there is one', () => {
  const watched = read('.github/dependabot.yml')
  expect(watched).toMatch(/package-ecosystem: npm[^]*interval: daily[^]*dependency-name: electron$/m)
  expect(watched).not.toContain('ignore:')
})
