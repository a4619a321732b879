import fc from 'fast-check'

/** Numbers, texts and objects that a check may have forgotten. All of them can be cloned from one process to another. */
const odd = fc.constantFrom<unknown>(
  ...[NaN, Infinity, -Infinity, -0, 2 ** 53, -(2 ** 53), 1e308, 5e-324, 1.5, -1, 0, 1, 2 ** 31],
  ...['', '0', 'constructor', '__proto__', 'x'.repeat(5_000), '\u0000', '\uD800', '../../etc/passwd', '/etc/passwd'],
  ...[null, undefined, true, false, 10n, [], {}, new Date(NaN), new Map(), new Set([1]), /x/],
  ...[new Uint8Array(3), new ArrayBuffer(8), new Error('no'), Array(3), { length: 1e9 }, { then: 1 }],
)

const anything: fc.Arbitrary<unknown> = fc.oneof(
  odd,
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.json().map((text) => JSON.parse(text) as unknown),
  // Deep, but not so deep that it could not be cloned.
  fc.integer({ min: 10, max: 1_000 }).map(nested),
  fc.constantFrom(circular(), Array(10_000).fill(1.5), Array(1_000).fill({ x: [1] })),
)

/** A change of a value: where, as numbers that choose a key at each level, and what is put there. */
const change = fc.record({
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  kind: fc.constantFrom('replace', 'remove', 'add', 'wrap'),
  value: anything,
  name: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'kind', 'id')),
})
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

/** A value that is right but for a few changes, or anything at all. */
export function mutated(seeds: readonly unknown[]): fc.Arbitrary<unknown> {
  const changed = fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { maxLength: 3 }))
    .map(([seed, changes]) => changes.reduce<unknown>((value, each) => apply(value, each, 0), structuredClone(seed)))
  return fc.oneof({ weight: 4, arbitrary: changed }, { weight: 1, arbitrary: anything })
}

/** The same value with one change in it; a way that ends early changes what it has reached. */
function apply(value: unknown, { way, kind, value: other, name }: Change, level: number): unknown {
  const step = way[level]
  if (typeof value !== 'object' || value === null || step === undefined) return kind === 'wrap' ? [value] : other
  const keys = Object.keys(value)
  const key = keys[step % keys.length]
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>
  if (kind === 'add') define(copy, name, other)
  else if (key === undefined) return other
  else if (kind === 'remove' && level === way.length - 1) Reflect.deleteProperty(copy, key)
  else define(copy, key, apply(copy[key], { way, kind, value: other, name }, level + 1))
  return copy
}

/** Also for `__proto__`, which an assignment would take for something else. */
function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true })
}

function nested(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { x: value }
  return value
}

function circular(): unknown {
  const value: Record<string, unknown> = { kind: 'call', id: 1 }
  value['request'] = value
  return value
}
