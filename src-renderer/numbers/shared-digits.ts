/**
 * A number as printed, cut where it begins to differ from another: the digits that both have, and the rest. A whole
 * number goes on in zeros: of 1.0000000000065512 and 1 all but the last five digits are shared.
 */
export function sharedDigits(digits: string, other: string): [shared: string, rest: string] {
  const model = /^-?\d+$/.test(other) ? `${other}.` : other
  const isPlain = !/[en]/i.test(digits + other)
  let length = 0
  while (length < digits.length && digits[length] === (model[length] ?? (isPlain ? '0' : undefined))) length += 1
  return [digits.slice(0, length), digits.slice(length)]
}
