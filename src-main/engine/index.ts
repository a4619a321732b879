/** The only door of the engine. */
export { backward, differentiate, type DerivativeOptions } from './derivative/differentiate'
export type { DescentRequest } from './descent/check-spec'
export { descend, startDescent, type Descent } from './descent/descent'
export { FormulaError, formulaErrorKinds, type FormulaErrorKind } from './expression/formula-error'
export { compileFormula, type CompiledFormula, type Formula } from './graph/compiled-formula'
export { evaluate } from './graph/evaluate'
export { sampleSurface } from './sampling/surface'
