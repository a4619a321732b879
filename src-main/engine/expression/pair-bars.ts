import { isBar, type Token } from './token'

/**
 * The bars of absolute values as calls of abs. A bar closes where something stands before it and one is open within the
 * same brackets; else it opens: `2|x|y`, `||x| - 1|`. One that stays open is an open bracket.
 */
export function pairBars(tokens: readonly Token[]): Token[] {
  const paired: Token[] = []
  /** What is open: brackets and bars. */
  const open: Token[] = []
  for (const token of tokens) {
    const top = open.at(-1)
    if (isBar(token) && top !== undefined && isBar(top) && isOperandEnd(paired.at(-1))) {
      open.pop()
      paired.push({ ...token, text: ')' })
    } else if (isBar(token)) {
      open.push(token)
      paired.push({ ...token, kind: 'function', text: 'abs' }, { ...token, text: '(' })
    } else {
      if (token.text === '(') open.push(token)
      if (token.text === ')') open.pop()
      paired.push(token)
    }
  }
  return paired
}

function isOperandEnd(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'operator' ? token.text === ')' : token.kind !== 'function')
}
