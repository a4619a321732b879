/**
 * Order of what is drawn after the surface. The path ahead leaves no depth, so that the path taken covers it; the faint
 * path behind a wall must not cover beads and ball, and glass goes over all of them.
 */
export const ORDER = { ahead: 1, taken: 2, hidden: 3, ball: 4, glass: 5 } as const
