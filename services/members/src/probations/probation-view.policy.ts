import { decide, listActions, type LocalDate, type Objection } from '@ket-nap/kernel'
import type { Role, Viewer } from '@ket-nap/subgraph'
import { possibleFacts } from '../moves/step-day.workflow.ts'
import type { Actor } from '../admissions/action.workflow.ts'
import { codesOf } from '../codes/term.ts'
import { asTold, rolesOf } from '../dossiers/acting.policy.ts'
import type { PaperKind } from '../papers/paper.workflow.ts'
import { actingFor, isEnteredFor } from '../routes/actor.policy.ts'
import type { Route, RouteCode } from '../routes/route.workflow.ts'
import type { ProbationClock } from './probation-clock.workflow.ts'
import { clockOf, clocksOf, factsOf, missingPapers, stagesOn } from './probation-facts.policy.ts'
import type { OpenedProbation, Probation } from './probation.policy.ts'
import type { ProbationStage } from './probation-stage.workflow.ts'
import {
  isShortVote,
  RECOGNITION_ACTION,
  type RecognitionAction,
} from './recognition-action.workflow.ts'
import { RECOGNITION } from './recognition.workflow.ts'

interface Judged {
  action: RecognitionAction
  objections: readonly Objection<string, Role>[]
}

/** A probation as a viewer finds it on a day: what its file holds, and what comes next. */
export interface RecognitionFile extends Pick<
  Probation,
  'papers' | 'helpers' | 'remarks' | 'ballots' | 'moves'
> {
  probation: Probation
  asOf: LocalDate
  route: { code: RouteCode; stages: readonly ProbationStage[]; source: string } | null
  policyVersion: string
  policyOverlay: string | null
  clock: ProbationClock | null
  clocks: readonly ProbationClock[]
  missingPapers: readonly PaperKind[]
  /** What the viewer may record, for today or for an earlier day. */
  actions: readonly (Judged & { leadsTo: ProbationStage | null; enteredFor: boolean })[]
  /** What leads on from here, whoever has to do it. */
  nextSteps: readonly (Judged & { by: readonly Actor[]; roles: readonly Role[] })[]
}

export function viewProbation(opened: OpenedProbation, viewer: Viewer): RecognitionFile {
  const { probation, route, policy, version, overlay } = opened
  const { papers, helpers, remarks, ballots, moves } = probation
  return {
    probation,
    papers,
    helpers,
    remarks,
    ballots,
    moves,
    asOf: viewer.today,
    route: route && { code: route.code, stages: stagesOn(route), source: route.source },
    policyVersion: version,
    policyOverlay: overlay,
    clock: clockOf(probation, policy),
    clocks: clocksOf(probation, policy),
    missingPapers: missingPapers(probation, policy),
    actions: actionsOf(opened, viewer),
    nextSteps: nextStepsOf(opened, viewer),
  }
}

function actionsOf(opened: OpenedProbation, viewer: Viewer): RecognitionFile['actions'] {
  const { probation, route } = opened
  const acting = actingFor(viewer, { route, cellUnitId: probation.unitId })
  const { today, holderId } = viewer
  const standing = { stage: probation.stage, actors: [...acting.own, ...acting.enteredFor] }
  const possible = listActions(RECOGNITION, standing, action =>
    possibleFacts(today, on => factsOf(opened, action, { on, today, holderId })),
  )
  return possible.filter(isOffered).map(({ action, objections }) => ({
    action,
    leadsTo: RECOGNITION[action].to,
    enteredFor: isEnteredFor(RECOGNITION[action].by, acting),
    objections: toldAll(objections, route),
  }))
}

/** Steps that nobody waits for: they answer to something that went wrong. */
const ASIDE: readonly RecognitionAction[] = ['VOTE_REMOVAL_IN_CELL', 'EXTEND', 'RETURN', 'END']

function nextStepsOf(
  opened: OpenedProbation,
  { today, holderId }: Viewer,
): RecognitionFile['nextSteps'] {
  const { probation, route } = opened
  const { stage } = probation
  return codesOf(RECOGNITION_ACTION).flatMap(action => {
    const { from, to, by } = RECOGNITION[action]
    if (!from.includes(stage) || to === null || ASIDE.includes(action)) return []
    const facts = factsOf(opened, action, { on: today, today, holderId })
    const outcome = decide(RECOGNITION, action, { stage, actors: by, facts })
    const objections = outcome.ok
      ? []
      : outcome.objections.filter(({ code }) => by.length > 0 || code !== 'WRONG_ACTOR')
    if (!isOffered({ action, objections })) return []
    return [{ action, by, roles: rolesOf(by, route), objections: toldAll(objections, route) }]
  })
}

/** What makes a step one of another case, not one that is blocked. */
const NOT_MEANT: readonly string[] = [
  'STEP_NOT_NEXT_ON_ROUTE',
  'PROPOSED_OTHERWISE',
  'VOTES_LEFT',
  'VOTES_STILL_VALID',
  'EXTENSION_UNKNOWN',
  'EXTENDED_BEFORE',
  'PUBLISHED_BEFORE',
  'DATA_ENTERED_BEFORE',
]

/** Which vote it was, the count says. */
const isOffered = ({
  action,
  objections,
}: {
  action: RecognitionAction
  objections: readonly { code: string }[]
}): boolean => !isShortVote(action) && !objections.some(({ code }) => NOT_MEANT.includes(code))

function toldAll(
  objections: readonly Objection<string, Actor>[],
  route: Route | null,
): Objection<string, Role>[] {
  const [first, ...others] = objections
  if (!first) return []
  const told = asTold({ ok: false, objections: [first, ...others] }, route)
  return told.ok ? [] : [...told.objections]
}
