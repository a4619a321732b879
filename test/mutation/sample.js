import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/** One function of so many is mutated; a prime, so that a sample does not follow any pattern of the code. */
const ONE_OF = Number(process.env['MUTATION_ONE_OF'] ?? 7)
/** Another seed takes another sample. */
const SEED = Number(process.env['MUTATION_SEED'] ?? 1)

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. @param {string} text */
function hash(text) {
  let sum = 0x811c9dc5 ^ SEED
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return sum >>> 0
}

/** Leaves most functions as they are: all mutants of the whole house would take a day. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'sample', {
    /** @param {any} path of Babel's */
    shouldIgnore(path) {
      if (!path.isFunction() && !path.isClassProperty() && !path.isVariableDeclaration()) return undefined
      if (path.findParent((/** @type {any} */ parent) => parent.isFunction())) return undefined
      const text = path.toString()
      return hash(text) % ONE_OF === 0 ? undefined : 'not in the sample'
    },
  }),
]
