import * as v from 'valibot'

/** The fields of a setup that are kept, each with the schema that a kept or shared value must satisfy. */
export type Fields = Readonly<Record<string, v.GenericSchema>>

/** The fields that differ from their default, as plain data. One table of fields reads and writes. */
export function toRecord(fields: Fields, setup: object, defaults: object): Record<string, unknown> {
  const names = Object.keys(fields)
  const changed = names.filter(
    (name) => JSON.stringify(Reflect.get(setup, name)) !== JSON.stringify(Reflect.get(defaults, name)),
  )
  return Object.fromEntries(changed.map((name) => [name, Reflect.get(setup, name)]))
}

/** A checked record. One with any value that does not fit is refused whole: the setup then keeps its defaults. */
export function parseRecord<F extends Fields>(
  fields: F,
  record: unknown,
): { [Name in keyof F]?: v.InferOutput<F[Name]> } {
  const parsed = v.safeParse(v.partial(v.object(fields)), record)
  return parsed.success ? parsed.output : {}
}
