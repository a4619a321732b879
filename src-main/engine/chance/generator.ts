/** 6364136223846793005, the multiplier of the generator, in two halves. */
const FACTOR = { high: 0x5851f42d, low: 0x4c957f2d } as const

/** Odd; each such number gives another sequence. This one is that of the published numbers. */
const INCREMENT = (54 << 1) | 1

/**
 * Numbers that look like chance and follow from a seed alone: PCG32 (PCG-XSH-RR 64/32) of Melissa O'Neill, PCG: A Family
 * of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number Generation, 2014. With seed 42 they are
 * those of its demo. The state has 64 bits, kept in two halves because a number holds 53.
 *
 * @param seed a whole number from 0 to 2³² - 1
 * @returns a function that gives the next whole number from 0 to 2³² - 1
 */
export function createGenerator(seed: number): () => number {
  let high = 0
  let low = 0

  function add(amount: number): void {
    const sum = low + amount
    high = (high + (sum > 0xffffffff ? 1 : 0)) >>> 0
    low = sum >>> 0
  }

  /** state ← state·FACTOR + INCREMENT, modulo 2⁶⁴ */
  function advance(): void {
    high = (Math.imul(high, FACTOR.low) + Math.imul(low, FACTOR.high) + highHalf(low, FACTOR.low)) >>> 0
    low = Math.imul(low, FACTOR.low) >>> 0
    add(INCREMENT)
  }

  advance()
  add(seed)
  advance()
  return () => {
    const mixed = ((((high >>> 18) ^ high) << 5) | ((((high << 14) | (low >>> 18)) ^ low) >>> 27)) >>> 0
    const turn = high >>> 27
    advance()
    return ((mixed >>> turn) | (mixed << (-turn & 31))) >>> 0
  }
}

/** Noise evenly spread over [0, 1), in steps of 2⁻³²: that of a run. */
export function createNoise(seed: number): () => number {
  const next = createGenerator(seed)
  return () => next() / 2 ** 32
}

/** The upper 32 bits of the product of two whole numbers of 32 bits. */
function highHalf(a: number, b: number): number {
  const [aLow, aHigh, bLow, bHigh] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16]
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16)
  const cross = aLow * bHigh + (middle & 0xffff)
  return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(cross / 0x10000)) >>> 0
}
