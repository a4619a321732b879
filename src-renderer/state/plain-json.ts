/**
 * Plain data as JSON. Unlike JSON.stringify it keeps the sign of −0, which JSON can say and JSON.parse reads: 1/x has
 * another value on that side.
 */
export function plainJson(data: unknown): string {
  if (Object.is(data, -0)) return '-0'
  if (Array.isArray(data)) return `[${data.map(plainJson).join(',')}]`
  if (typeof data !== 'object' || data === null) return JSON.stringify(data)
  const kept = Object.entries(data).filter(([, value]) => value !== undefined)
  return `{${kept.map(([name, value]) => `${JSON.stringify(name)}:${plainJson(value)}`).join(',')}}`
}
