import type { Rule } from '@ket-nap/kernel'
import { ACTOR, ADMISSION_ACTION } from '../admissions/action.workflow.ts'
import { ADMISSION } from '../admissions/admission.workflow.ts'
import { END_STAGES } from '../admissions/stage.workflow.ts'
import { isWayBack } from '../admissions/way-back.workflow.ts'
import { ADMISSION_STAGE } from '../codes/membership-codes.ts'
import { codesOf, type Terms } from '../codes/term.ts'
import {
  END_STAGES as NOMINATION_ENDS,
  NOMINATION_ACTION,
  NOMINATION_ACTOR,
  NOMINATION_STAGE,
} from '../nominations/nomination-action.workflow.ts'
import { NOMINATION } from '../nominations/nomination.workflow.ts'
import {
  RECOGNITION_ACTION,
  type RecognitionAction,
} from '../probations/recognition-action.workflow.ts'
import { RECOGNITION } from '../probations/recognition.workflow.ts'
import {
  END_STAGES as PROBATION_ENDS,
  PROBATION_STAGE,
} from '../probations/probation-stage.workflow.ts'
import { ROUTE, ROUTES, type DecidingOrgan } from '../routes/route.workflow.ts'
import {
  END_STAGES as TRANSFER_ENDS,
  TRANSFER_ACTION,
  TRANSFER_ACTOR,
  TRANSFER_STAGE,
  type TransferAction,
} from '../transfers/transfer-action.workflow.ts'
import { TRANSFER } from '../transfers/transfer.workflow.ts'

export interface NamedCode {
  code: string
  nameVi: string
  nameEn: string
}

export interface ProcessActionView extends NamedCode {
  from: readonly string[]
  to: string | null
  by: readonly NamedCode[]
  source: string
  isWayBack: boolean
  objections: readonly { code: string; source: string; clearableBy: readonly NamedCode[] }[]
}

export interface ProcessRouteView extends NamedCode {
  decides: DecidingOrgan
  source: string
}

/** What the tables of a process say, for everybody to read. */
export interface ProcessView {
  stages: readonly (NamedCode & { isFinal: boolean })[]
  actions: readonly ProcessActionView[]
  routes: readonly ProcessRouteView[]
}

/** A process as its slice has it: the table, and what its codes are called. */
interface Tables<Action extends string, Stage extends string, Actor extends string> {
  workflow: Readonly<Record<Action, Rule<Stage, Actor, never, string>>>
  actions: Terms<Action>
  stages: Terms<Stage>
  actors: Terms<Actor>
  finalStages: readonly string[]
  isWayBack: (action: Action) => boolean
  routes: readonly ProcessRouteView[]
}

const named = <Code extends string>(terms: Terms<Code>, code: Code): NamedCode => ({
  code,
  nameVi: terms[code].vi,
  nameEn: terms[code].en,
})

function viewOf<Action extends string, Stage extends string, Actor extends string>(
  tables: Tables<Action, Stage, Actor>,
): ProcessView {
  return {
    stages: codesOf(tables.stages).map(stage => ({
      ...named(tables.stages, stage),
      isFinal: tables.finalStages.includes(stage),
    })),
    actions: codesOf(tables.actions).map(action => actionView(tables, action)),
    routes: tables.routes,
  }
}

function actionView<Action extends string, Stage extends string, Actor extends string>(
  tables: Tables<Action, Stage, Actor>,
  action: Action,
): ProcessActionView {
  const { from, to, by, source, unless = {} } = tables.workflow[action]
  const actorsOf = (actors: readonly Actor[]) => actors.map(actor => named(tables.actors, actor))
  return {
    ...named(tables.actions, action),
    from,
    to,
    by: actorsOf(by),
    source,
    isWayBack: tables.isWayBack(action),
    objections: Object.entries(unless).flatMap(([code, obstacle]) =>
      obstacle
        ? [{ code, source: obstacle.source, clearableBy: actorsOf(obstacle.clearableBy) }]
        : [],
    ),
  }
}

/** Before a dossier there is a person on no list. */
const PERSON = { en: 'On no list yet', vi: 'Chưa vào danh sách' }

/** A recognition passes the organs that the admission passed. */
const ROUTE_VIEWS = ROUTES.map(({ code, decides, source }) => ({
  ...named(ROUTE, code),
  decides,
  source,
}))

const isProbationWayBack = (action: RecognitionAction): boolean =>
  action === 'RETURN' || action === 'REPEAT_VOTES' || action === 'END' || action === 'REMOVE'

const isTransferWayBack = (action: TransferAction): boolean =>
  action === 'REJECT' ||
  action === 'REPORT_WRONG_ADDRESS' ||
  action === 'RENEW_PAPER' ||
  action === 'WITHDRAW' ||
  action === 'REPORT_LOST' ||
  action === 'END'

/** Every process that can be read. Another one is another line. */
export const PROCESSES = {
  ADMISSION: viewOf({
    workflow: ADMISSION,
    actions: ADMISSION_ACTION,
    stages: { PERSON, ...ADMISSION_STAGE },
    actors: ACTOR,
    finalStages: END_STAGES,
    isWayBack,
    routes: ROUTE_VIEWS,
  }),
  RECOGNITION: viewOf({
    workflow: RECOGNITION,
    actions: RECOGNITION_ACTION,
    stages: PROBATION_STAGE,
    actors: ACTOR,
    finalStages: PROBATION_ENDS,
    isWayBack: isProbationWayBack,
    routes: ROUTE_VIEWS,
  }),
  TRANSFER: viewOf({
    workflow: TRANSFER,
    actions: TRANSFER_ACTION,
    stages: TRANSFER_STAGE,
    actors: TRANSFER_ACTOR,
    finalStages: TRANSFER_ENDS,
    isWayBack: isTransferWayBack,
    routes: [],
  }),
  NOMINATION: viewOf({
    workflow: NOMINATION,
    actions: NOMINATION_ACTION,
    stages: NOMINATION_STAGE,
    actors: NOMINATION_ACTOR,
    finalStages: NOMINATION_ENDS,
    isWayBack: action => action === 'DECLINE' || action === 'WITHDRAW' || action === 'ASK_MORE',
    routes: [],
  }),
} as const satisfies Record<string, ProcessView>
export type ProcessName = keyof typeof PROCESSES
