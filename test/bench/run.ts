/** `npm run bench`: figures of one run on one machine. Read the ratios; single times depend on the machine. */
import { execSync } from 'node:child_process'
import { benchDesktop } from './desktop'
import { benchChapters } from './chapters'
import { benchEngine } from './engine'
import { benchPage } from './page'
import { benchSizes } from './sizes'

execSync('npm run --silent build && npm run --silent build:web', { stdio: 'ignore' })
benchEngine()
await benchPage()
await benchChapters()
await benchDesktop()
benchSizes()
