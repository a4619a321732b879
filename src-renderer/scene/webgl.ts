let isThere: boolean | undefined

/** Whether this machine can draw in 3D. Asked once: the answer does not change while the page is open. */
export function hasWebgl(): boolean {
  isThere ??= tryWebgl()
  return isThere
}

function tryWebgl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
