import katex from 'katex'

/**
 * A formula as HTML with MathML beside it; undefined where it is nested so deeply that setting it is more than the machine
 * has room for.
 *
 * @param source LaTeX of our own printers; KaTeX escapes what is in it
 */
export function typeset(source: string): string | undefined {
  try {
    return katex.renderToString(source, { throwOnError: false, output: 'htmlAndMathml' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    // Firefox has an error of its own for a full stack.
    if (error instanceof Error && error.name === 'InternalError') return undefined
    throw error
  }
}
