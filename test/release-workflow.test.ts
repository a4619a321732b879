import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const workflow = readFileSync('.github/workflows/release.yml', 'utf8').replaceAll('\r', '')

/** The steps of the job that packs, as they are written. */
const steps = workflow
  .slice(workflow.indexOf('\n  packages:'), workflow.indexOf('\n  draft:'))
  .split(/^ {6}- /m)
  .slice(1)

const systemOf = (step: string) => /^ *if: runner\.os == '(\w+)'$/m.exec(step)?.[1]
const packing = steps.filter((step) => step.includes('npm run packages'))

/** What electron-builder reads, by the system that it signs for. */
const secrets: Readonly<Record<string, readonly string[]>> = {
  Linux: [],
  Windows: ['WIN_CSC_LINK: WINDOWS_CERTIFICATE', 'WIN_CSC_KEY_PASSWORD: WINDOWS_CERTIFICATE_PASSWORD'],
  macOS: [
    'CSC_LINK: MAC_CERTIFICATE',
    'CSC_KEY_PASSWORD: MAC_CERTIFICATE_PASSWORD',
    'APPLE_ID: APPLE_ID',
    'APPLE_APP_SPECIFIC_PASSWORD: APPLE_APP_SPECIFIC_PASSWORD',
    'APPLE_TEAM_ID: APPLE_TEAM_ID',
  ],
}

test.each(Object.entries(secrets))('%s is told its own secrets and no others when it packs', (system, own) => {
  const [step = '', ...others] = packing.filter((each) => systemOf(each) === system)
  expect(others).toEqual([])
  const told = Array.from(
    step.matchAll(/^ *(\w+): \$\{\{ secrets\.(\w+) \}\}$/gm),
    ([, name, secret]) => `${name ?? ''}: ${secret ?? ''}`,
  )
  expect(told).toEqual(own)
  expect(step.match(/secrets/g) ?? []).toHaveLength(own.length)
})

test('no other step, nor the job or the workflow as a whole, is told a secret', () => {
  expect(packing).toHaveLength(3)
  const rest = packing.reduce((text, step) => text.replace(step, ''), workflow)
  expect(rest).not.toContain('secrets')
})

test('the editions for browsers are among what is uploaded and gets a checksum, once', () => {
  const [step = '', ...others] = steps.filter((each) => /out\/(web|site)/.test(each))
  expect([systemOf(step), others]).toEqual(['Linux', []])
  expect(step).toContain('name="Downhill-')
  expect(step).toMatch(/cp out\/web\/downhill\.html "out\/packages\/\$name-/)
  expect(step).toMatch(/zip .*"packages\/\$name-site\.zip" downhill-site/)
  expect(steps.at(-1)).toMatch(/upload-artifact[^]*out\/packages\/Downhill-\*/)
  expect(workflow).toMatch(/sha256sum -- \* > \.\.\/SHA256SUMS[^]*gh release create .* packages\/\* SHA256SUMS/)
})
