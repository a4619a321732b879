const SUBSCRIPTS = '₀₁₂₃₄₅₆₇'

/** The name of variable i as people type it: x0. */
export function variableName(index: number): string {
  return `x${index.toString()}`
}

/** The same as it is printed: x₀. */
export function variableSign(index: number): string {
  return `x${SUBSCRIPTS[index] ?? ''}`
}
