/** The values of all that can be set on an object and its plan, as plain data: the seed of a record with every field. */
export function valuesOf(setup: object): Record<string, unknown> {
  const own = Object.fromEntries(
    settable(setup)
      .map((name): [string, unknown] => [name, Reflect.get(setup, name)])
      .filter(([, value]) => isPlain(value)),
  )
  const plan: unknown = Reflect.get(setup, 'plan')
  return typeof plan === 'object' && plan !== null ? { ...own, ...valuesOf(plan) } : own
}

/** Names of the properties that can be read and set, also those that the classes above it have. */
function settable(value: object): string[] {
  const names = new Set<string>()
  for (let each: object = value; each !== Object.prototype; each = Object.getPrototypeOf(each) as object)
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(each)))
      if (property.get && property.set) names.add(name)
  return [...names]
}

function isPlain(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    Object.getPrototypeOf(value) === Object.prototype
  )
}
