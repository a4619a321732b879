import { testCore } from './core'
import { engines } from './engines'

testCore(engines.firefox)
