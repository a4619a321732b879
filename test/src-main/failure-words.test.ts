import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '../../assets/locales/en.json'
import ja from '../../assets/locales/ja.json'
import { calls } from '../../src-main/contract/calls'
import {
  MAX_CLASSES,
  MAX_COORDINATES,
  MAX_CURVE_SAMPLES,
  MAX_ERROR_STEPS,
  MAX_FIELD_SIDE,
  MAX_LAYER_INPUTS,
  MAX_LAYER_SAMPLES,
  MAX_LISTED_POINTS,
  MAX_SAMPLES,
  MAX_STEPS,
  MAX_SURFACE_SIDE,
  MAX_VARIABLES,
} from '../../src-main/contract/limits'

/** As much of a valibot schema as it takes to walk it. */
interface Walkable {
  readonly entries?: Readonly<Record<string, Walkable>>
  readonly options?: readonly (Walkable | string)[]
  readonly items?: readonly Walkable[]
  readonly item?: Walkable
  readonly wrapped?: Walkable
}

/** Every field of a schema, at any depth. */
function fieldsOf({ entries = {}, options = [], items = [], item, wrapped }: Walkable): string[] {
  const parts = [...Object.values(entries), ...options.filter((option) => typeof option === 'object'), ...items]
  return [...Object.keys(entries), ...[...parts, item, wrapped].flatMap((part) => (part ? fieldsOf(part) : []))]
}

/** What each match of `pattern` captures in our sources. */
function inSources(pattern: RegExp): string[] {
  const files = ['src-main', 'src-renderer'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file)),
  )
  const texts = files.filter((file) => /\.(ts|svelte)$/.test(file)).map((file) => readFileSync(file, 'utf8'))
  return texts.flatMap((text) => Array.from(text.matchAll(pattern), (match) => match[1] ?? ''))
}

/** These are told with a place in the formula or in the layer, or as `point-too-short` and `point-too-long`. */
const NOT_CHECKED_BY_SCHEMA = ['formula', 'objective', 'layer', 'text', 'point']

const fields = Object.values(calls).flatMap(({ request }) => fieldsOf(request as Walkable))
const kindOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const languages: [string, typeof en][] = [
  ['English', en],
  ['Japanese', ja],
]

describe.each(languages)('a failure has its sentence in %s', (_language, words) => {
  it('whichever field of a request is wrong, and no sentence is left over', () => {
    const kinds = fields.filter((field) => !NOT_CHECKED_BY_SCHEMA.includes(field)).map(kindOf)
    const others = inSources(/specError\('([\w-]+)'/g)
    expect(others).toContain('point-too-short')
    expect(Object.keys(words.error.spec).sort()).toStrictEqual([...new Set([...kinds, ...others])].sort())
  })

  it('which names the wrong value', () => {
    const { 'point-too-short': _short, 'point-too-long': _long, ...spec } = words.error.spec
    const {
      'input-missing': missing,
      'sizes-differ': sizes,
      'not-scalar': list,
      'vector-length': length,
      'weight-count': weights,
      ...rest
    } = spec
    for (const sentence of Object.values(rest)) expect(sentence).toContain('{{value}}')
    expect(missing).toContain('{{name}}')
    expect(sizes).toContain('{{sizes}}')
    expect(list).toContain('{{count}}')
    for (const value of ['{{given}}', '{{expected}}']) expect(length).toContain(value)
    expect(weights).toMatch(/{{inputs}}.*{{classes}}.*{{expected}}.*{{given}}/)
    for (const kind of ['layer-sample', 'layer-input', 'layer-target'] as const) expect(rest[kind]).toContain('{{row}}')
    expect(rest['layer-input']).toContain('{{column}}')
  })

  it('wherever our sources make one', () => {
    const keys = inSources(/key: 'error\.(\w+)'/g)
    expect(keys).toContain('workerLost')
    for (const key of keys) expect(words.error).toHaveProperty(key)
  })

  it.each([
    ['steps', MAX_STEPS],
    ['x0', MAX_FIELD_SIDE],
    ['x1', MAX_FIELD_SIDE],
    ['columns', MAX_SURFACE_SIDE],
    ['rows', MAX_SURFACE_SIDE],
    ['origin', MAX_COORDINATES],
    ['across', MAX_COORDINATES],
    ['along', MAX_COORDINATES],
    ['variable', MAX_VARIABLES - 1],
    ['samples', MAX_CURVE_SAMPLES],
    ['hs', MAX_ERROR_STEPS],
    ['points', MAX_LISTED_POINTS],
    ['inputs', MAX_SAMPLES],
    ['vector', MAX_SAMPLES],
    ['layer-inputs', MAX_LAYER_SAMPLES],
    ['layer-sample', MAX_LAYER_INPUTS],
    ['targets', MAX_LAYER_SAMPLES],
    ['classes', MAX_CLASSES],
    ['weights', MAX_COORDINATES],
    ['input-count', MAX_LAYER_INPUTS],
    ['resolution', MAX_SURFACE_SIDE],
  ] as const)('which names the limit: %s, %d', (field, limit) => {
    expect(words.error.spec[field]).toContain(limit.toLocaleString('en'))
  })
})
