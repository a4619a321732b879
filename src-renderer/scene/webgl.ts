let hasBeenThere = false

/** Whether 3D can be drawn now. A machine that could may lose it: browsers give up after a graphics card has crashed twice. */
export function hasWebgl(): boolean {
  const isThere = tryWebgl()
  hasBeenThere ||= isThere
  return isThere
}

/** Whether 3D could be drawn at any time since the page was opened. */
export function hadWebgl(): boolean {
  return hasBeenThere
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
