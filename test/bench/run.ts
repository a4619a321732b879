/** `npm run bench`: figures of one run on one machine. Read the ratios; single times depend on the machine. */
import { execSync } from 'node:child_process'
import { benchChapters } from './chapters'
import { benchDesktop } from './desktop'
import { benchDrag } from './drag'
import { benchEngine } from './engine'
import { benchGraph } from './graph'
import { benchPage } from './page'
import { benchSizes } from './sizes'

execSync('npm run --silent build', { stdio: 'ignore' })
benchEngine()
benchGraph()
await benchPage()
await benchDrag()
await benchChapters()
await benchDesktop()
benchSizes()
