/** The textbook's sample, its right class, and its weights row by row. */
export const TEXTBOOK = {
  inputs: [[0.6, 0.9]],
  targets: [2],
  classes: 3,
  weights: [0.47355232, 0.9977393, 0.84668094, 0.85557411, 0.03563661, 0.69422093],
} as const

/** Whether these are the textbook's sample and class, whatever the weights are. */
export function hasTextbookSample(layer: {
  readonly inputs: readonly (readonly number[])[]
  readonly targets: readonly number[]
}): boolean {
  return layer.inputs.join(';') === TEXTBOOK.inputs.join(';') && layer.targets.join() === TEXTBOOK.targets.join()
}
