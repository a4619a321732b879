/**
 * Order of what is drawn after the opaque things. The faint path behind a wall must not cover beads and ball, and glass
 * goes over all of them.
 */
export const ORDER = { hidden: 1, ball: 2, glass: 3 } as const
