import type { Engine } from '../../../src-main/contract/calls'
import type { FormulaPiece, Inspection, InspectRequest, WritePieceRequest } from '../../../src-main/contract/inspection'
import { createCallQuery, type CallQuery } from '../../state/call-query'
import type { ChapterState } from '../../state/chapter-state'
import { Player } from '../../state/player.svelte'
import { Query } from '../../state/query.svelte'
import { sameData } from '../../state/same-data'
import { Attempt } from './attempt.svelte'
import { BackwardSetup, type BackwardQuestion } from './backward-setup.svelte'
import { boxGraph } from './graph-boxes'
import { lostGradients } from './lost-gradients'
import { createNoSlopesQuery, type NoSlopes } from './no-slopes'
import { passesOf, passFrame } from './passes'
import { ReductionRuns, type FinishedRun } from './reduction-runs.svelte'

/** All state of the chapter. Lives with the page. */
export class BackwardState implements ChapterState {
  readonly player = new Player()
  readonly setup: BackwardSetup
  readonly attempt = new Attempt()
  readonly query: Query<BackwardQuestion, Inspection>
  readonly layout: CallQuery<'layOutGraph'>
  readonly code: CallQuery<'exportCode'>
  /** The piece of the code that computes the node in hand. */
  readonly piece: CallQuery<'writePiece'>
  /** The list of a formula at which no pass can begin: the same with a sum behind it. */
  readonly list: CallQuery<'inspect'>
  /** Where f has no derivative. */
  readonly noSlopes: Query<InspectRequest, NoSlopes>
  readonly runs = new ReductionRuns()

  constructor(engine: Engine) {
    this.setup = new BackwardSetup(engine, this.player)
    this.player.speed = 2
    const inspect = (request: BackwardQuestion, options: { readonly signal: AbortSignal }) =>
      'layer' in request ? engine.inspectNetwork(request, options) : engine.inspect(request, options)
    this.query = new Query((request, { signal }) => inspect(request, { signal }), {
      isInvalid: (underWay, newer) => formulaOf(underWay) !== formulaOf(newer),
      onShow: (answer, question, before) => {
        this.#follow(answer, question, before)
      },
    })
    this.layout = createCallQuery(engine, 'layOutGraph')
    this.code = createCallQuery(engine, 'exportCode')
    this.piece = createCallQuery(engine, 'writePiece')
    this.list = createCallQuery(engine, 'inspect')
    this.noSlopes = createNoSlopesQuery(engine)
  }

  /** What is to be asked now; undefined until the first record has been applied. */
  get question(): BackwardQuestion | undefined {
    return this.setup.isReady ? this.setup.request : undefined
  }

  /** The same of a formula; undefined while a layer is shown. */
  get formulaQuestion(): InspectRequest | undefined {
    const { question } = this
    return question && 'formula' in question ? question : undefined
  }

  get listQuestion(): InspectRequest | undefined {
    const isList = this.query.failure?.kind === 'not-scalar'
    return isList && this.formulaQuestion ? { ...this.formulaQuestion, reduce: 'sum' } : undefined
  }

  /** By the name of a variable, why f has no derivative by it, of the pass on show; nothing while it is not known. */
  get missing(): NoSlopes {
    const { question, answer } = this.noSlopes
    return answer && sameData(question, this.query.question) ? answer : {}
  }

  /** What is to be asked of a node's code; nothing of one that was not typed. */
  pieceQuestion(node: number): WritePieceRequest | undefined {
    const { answer, question } = this.query
    const [place] = answer?.nodes[node]?.places ?? []
    if (!place || !question || !('formula' in question)) return undefined
    const { formula, precision, ties } = question
    return { formula, place, precision, ties }
  }

  /** The code of a node; undefined until it has come, and for one that was not typed. */
  pieceOf(node: number): FormulaPiece | undefined {
    const { answer, question } = this.piece
    return question && sameData(question, this.pieceQuestion(node)) ? answer : undefined
  }

  /** Both passes of the answer on show, step by step; none where the question has none, though an older one had. */
  passes = $derived.by(() => {
    const { answer, failure } = this.query
    return failure || !answer ? undefined : passesOf(answer)
  })

  /** What there is of them at the step that the player has reached. */
  frame = $derived.by(() => this.passes && passFrame(this.passes, this.player.step))

  /** Where a gradient dies on its way back; of these only what has been paid may be told. */
  lost = $derived.by(() => (this.passes ? lostGradients(this.passes.inspection.nodes, this.passes.payments) : []))

  /** Whether the pass on show has come to its end. */
  isOver = $derived.by(() => this.passes !== undefined && this.player.step >= this.passes.last)

  /** The pass that has been run to its end; an answer to an older question has not been run in place of the newest. */
  get finished(): FinishedRun | undefined {
    const { answer: inspection, question } = this.query
    if (!this.isOver || !inspection || !question || !('formula' in question)) return undefined
    if (!sameData(question, this.question)) return undefined
    return { question, inspection }
  }

  /** Plays both passes from the beginning, as soon as there is an answer. */
  async run(): Promise<void> {
    this.player.restart()
    if (this.question && (await this.query.ask(this.question))) this.player.play()
  }

  /** The boxes and edges of the graph on show. */
  graph = $derived.by(() => this.query.answer && boxGraph(this.query.answer))

  /** A pass begins at step 0 with another formula; with other numbers the step stays, and they change under the hand. */
  #follow(answer: Inspection, question: BackwardQuestion, before: BackwardQuestion | undefined): void {
    const { kept } = this.setup
    const isNew = before !== undefined && before !== question && formulaOf(before) !== formulaOf(question)
    if (isNew && !this.setup.isBrought) this.player.restart()
    this.setup.isBrought = false
    kept.setLast(passesOf(answer).last)
  }
}

/** The text of the formula that a question is about; undefined for a layer. */
function formulaOf(question: BackwardQuestion): string | undefined {
  return 'formula' in question ? question.formula : undefined
}
