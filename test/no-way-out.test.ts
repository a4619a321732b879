import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What no source of the product may hold, whatever for: a text that is run, or handed to the system to be opened. */
const forbidden = {
  'text as code': /\beval\s*\(|\bFunction\s*\(|\.constructor\s*\(|set(?:Timeout|Interval)\(\s*['"`]/,
  'text as a page': /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|srcdoc/,
  'what the system opens': /\bopenExternal\b|\bopenPath\b|\bshell\.|\{[^}]*\bshell\b[^}]*\} from 'electron'/,
  'a weak page':
    /<webview|webviewTag|allowpopups|nodeIntegration\w*: true|webSecurity|allowRunningInsecureContent|experimentalFeatures|[eE]nableBlinkFeatures|bypassCSP/,
}

const files = ['src-main', 'src-renderer'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => join(root, file))
    .filter((file) => /\.(ts|svelte|html)$/.test(file)),
)

/** Lines of a kind, as `file: line`. */
function found(pattern: RegExp, sources: readonly (readonly [string, string])[]): string[] {
  return sources.flatMap(([file, text]) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line) && !/^\s*(\/\/|\/?\*)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
}

/** Has the system show the log, and nothing else: see its test. */
const showLog = join('src-main', 'desktop', 'show-log.ts')

const sources = files.filter((file) => file !== showLog).map((file) => [file, readFileSync(file, 'utf8')] as const)

test.each(Object.entries(forbidden))('no source holds %s', (_what, pattern) => {
  expect(sources.length).toBeGreaterThan(50)
  expect(found(pattern, sources)).toEqual([])
})

test.each([
  "const f = new Function('return 1')",
  'eval(text)',
  "(() => 1).constructor('text')",
  "setTimeout('text')",
  'shell.openExternal(url)',
  "import { app, shell } from 'electron'",
  'element.innerHTML = text',
  'nodeIntegrationInWorker: true,',
])('%s would be found', (line) => {
  expect(Object.values(forbidden).flatMap((pattern) => found(pattern, [['file', line]]))).toHaveLength(1)
})

test('the one file that asks the system for something has it show a file, and opens none', () => {
  expect(readFileSync(showLog, 'utf8').match(/shell\.\w+/g)).toEqual(['shell.showItemInFolder'])
})
