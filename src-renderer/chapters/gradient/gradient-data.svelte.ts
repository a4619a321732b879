import type { Engine } from '../../../src-main/contract/calls'
import { FormulaDraft } from '../../state/formula-draft.svelte'
import { Asked } from './asked.svelte'
import type { GradientSetup, Pair, Part } from './gradient-setup.svelte'
import { MapData } from './map-data.svelte'
import { viewReach } from './reach'

/** Arrows along one side where only the longest of them is needed. */
const COARSE = 9

/** All that the engine says to the chapter. Only the part on show asks. Lives as long as the chapter is on screen. */
export class GradientData {
  readonly draft: FormulaDraft
  readonly table: Asked<'listGradients'>
  readonly nudges: Asked<'nudges'>
  /** Central differences of x² at each coordinate of the table's points: what the wrong function computes. */
  readonly squares: Asked<'listGradients'>
  readonly points: MapData
  readonly field: MapData
  readonly other: MapData

  constructor(
    engine: Engine,
    private readonly setup: GradientSetup,
  ) {
    const isOn = (part: Part) => setup.part === part
    this.draft = new FormulaDraft(engine)
    this.table = new Asked(engine, 'listGradients', () =>
      isOn('points') || isOn('bug')
        ? { formula: setup.formula, points: lists(setup.points), derivative: this.#method() }
        : undefined,
    )
    this.squares = new Asked(engine, 'listGradients', () =>
      isOn('bug')
        ? { formula: 'x0^2', points: setup.points.flatMap((pair) => pair.map((x) => [x])), derivative: this.#method() }
        : undefined,
    )
    this.nudges = new Asked(engine, 'nudges', () =>
      isOn('nudge') ? { formula: setup.formula, point: [...setup.point], h: setup.h, precision: 'float64' } : undefined,
    )
    const common = () => ({ formula: setup.formula, derivative: setup.derivative })
    const fieldView = () => ({ reach: setup.reach, density: Number(setup.density), point: setup.probe })
    this.points = new MapData(engine, () =>
      isOn('points') || isOn('nudge')
        ? { ...common(), reach: viewReach(setup), density: COARSE, point: setup.point }
        : undefined,
    )
    this.field = new MapData(engine, () => (isOn('field') ? { ...common(), ...fieldView() } : undefined))
    this.other = new MapData(engine, () =>
      isOn('field') && setup.isCompared ? { ...common(), ...fieldView(), formula: setup.otherFormula } : undefined,
    )
  }

  /** Compiles a formula and, when it is one of x0 and x1, makes it the chapter's. */
  async setFormula(text: string): Promise<void> {
    const facts = await this.draft.type(text)
    if (!facts) return
    if (facts.dimension > 2) this.draft.failure = { kind: 'two-variables', key: 'gradient.twoVariables', values: {} }
    else this.setup.setFormula(facts.text)
  }

  /** The wrong function takes central differences, so it is held against these. */
  #method() {
    return this.setup.part === 'bug' ? ({ method: 'central', h: this.setup.h } as const) : this.setup.derivative
  }
}

function lists(points: readonly Pair[]): number[][] {
  return points.map((pair) => [...pair])
}
