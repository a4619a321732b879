import * as v from 'valibot'

/** A number that is neither infinite nor NaN. */
export const finite = v.pipe(v.number(), v.finite())
/** A finite number above 0. */
export const positive = v.pipe(finite, v.gtValue(0))

/** A whole number of a range, both ends included. */
export function whole(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
}

/** A list of at most `longest` items. Its length is looked at before its items: a wrong list is refused at once. */
export function list<Item extends v.GenericSchema>(item: Item, longest: number) {
  return v.pipe(v.custom<readonly unknown[]>(Array.isArray), v.maxLength(longest), v.array(item))
}
