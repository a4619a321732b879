/** One line of the bench: a figure, and what it is measured against. */
export interface Line {
  readonly what: string
  readonly value: string
  readonly note?: string
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

/** Seconds that a function takes: the median of several runs after one that is not counted. */
export function seconds(work: () => void, runs = 3): number {
  work()
  return median(
    Array.from({ length: runs }, () => {
      const begun = performance.now()
      work()
      return (performance.now() - begun) / 1000
    }),
  )
}

export function ratio(value: number): string {
  return `${value.toPrecision(3)} ×`
}

export function print(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`)
  for (const { what, value, note } of lines) console.log(`  ${what.padEnd(52)} ${value.padStart(14)}  ${note ?? ''}`)
}
