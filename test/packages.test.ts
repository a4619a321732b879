import { expect, test } from 'vitest'
import packages from '../electron-builder'

// Both as electron-builder reads them: what is not said is done.
test('no package has what an update would need', () => {
  expect([packages.publish, packages.nsis?.packElevateHelper, packages.nsis?.differentialPackage]).toEqual([
    null,
    false,
    false,
  ])
})

test('no menu entry of an AppImage asks for no sandbox', () => {
  expect(packages.appImage?.executableArgs).toEqual([])
})
