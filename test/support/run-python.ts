import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Quantity } from '../../src-main/contract/inspection'

/** Which Python to ask; another one than the machine's may have more libraries. */
const python = process.env['PYTHON'] ?? 'python3'

export interface Ran {
  /** What each print gave, in order, in all digits, without words, a matrix row by row; null for Python's None. */
  readonly printed: readonly (Quantity | null)[]
  readonly error: string | null
}

const number = v.pipe(v.string(), v.transform(Number))
const matrix = v.pipe(
  v.array(v.array(number)),
  v.transform((rows) => rows.flat()),
)
const answers = v.array(
  v.object({ printed: v.array(v.nullable(v.union([number, v.array(number), matrix]))), error: v.nullable(v.string()) }),
)

/** Whether there is a Python with this library. */
export function hasLibrary(name: string): boolean {
  return spawnSync(python, ['-c', `import ${name}`]).status === 0
}

/** Numbers as Python itself writes them; undefined where there is no Python. */
export function writtenByPython(values: readonly number[]): readonly string[] | undefined {
  const program = 'import json, sys; print(json.dumps([repr(float(each)) for each in json.load(sys.stdin)]))'
  const { status, stdout } = spawnSync(python, ['-c', program], {
    input: JSON.stringify(values.map((value) => (Object.is(value, -0) ? '-0' : String(value)))),
    encoding: 'utf8',
  })
  return status === 0 ? v.parse(v.array(v.string()), JSON.parse(stdout)) : undefined
}

/** Runs scripts one after another, all in one process: the start of a library takes longer than a hundred of them. */
export function runScripts(scripts: readonly string[]): readonly Ran[] {
  const program = join(import.meta.dirname, 'run_scripts.py')
  const { stdout, stderr } = spawnSync(python, [program], { input: JSON.stringify(scripts), encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return v.parse(answers, JSON.parse(stdout))
}
