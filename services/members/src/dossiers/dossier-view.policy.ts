import { decide, listActions, type LocalDate, type Objection } from '@ket-nap/kernel'
import type { Role, Viewer } from '@ket-nap/subgraph'
import { possibleFacts } from '../moves/step-day.workflow.ts'
import { ADMISSION } from '../admissions/admission.workflow.ts'
import type { Actor, AdmissionAction } from '../admissions/action.workflow.ts'
import type { Clock } from '../admissions/clock.workflow.ts'
import { isWayBack } from '../admissions/way-back.workflow.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import { ADMISSION_ACTION } from '../admissions/action.workflow.ts'
import type { PaperKind } from '../papers/paper.workflow.ts'
import { actingFor, isEnteredFor } from '../routes/actor.policy.ts'
import type { Route } from '../routes/route.workflow.ts'
import { clocksOf, factsOf, heldPapers, missingPapers } from './dossier-facts.policy.ts'
import type { Dossier } from './dossier.policy.ts'
import { criteriaOf, unprovenCriteria } from './group-criteria.policy.ts'
import type { GroupCriterion } from '../papers/group-criterion.workflow.ts'
import type { OpenedDossier } from './dossier.policy.ts'
import { unverifiedOf } from '../verifications/verification.policy.ts'
import type { LetterSubject } from '../verifications/verification.workflow.ts'
import { asTold, rolesOf } from './acting.policy.ts'

interface Judged {
  action: AdmissionAction
  objections: readonly Objection<string, Role>[]
}

/** A dossier as a viewer finds it on a day: what it holds, and what comes next. */
export interface DossierView extends Dossier {
  asOf: LocalDate
  route: Route | null
  policyVersion: string
  policyOverlay: string | null
  clocks: readonly Clock[]
  missingPapers: readonly PaperKind[]
  groupCriteria: readonly GroupCriterion[]
  unprovenCriteria: readonly GroupCriterion[]
  /** Of whom nobody was asked yet. */
  unverified: readonly LetterSubject[]
  /** What the viewer may record, for today or for an earlier day. */
  actions: readonly (Judged & { leadsTo: AdmissionStage | null; enteredFor: boolean })[]
  /** What leads on from here, whoever has to do it. */
  nextSteps: readonly (Judged & { by: readonly Actor[]; roles: readonly Role[] })[]
}

export function viewDossier(opened: OpenedDossier, viewer: Viewer): DossierView {
  const { dossier, route, version, overlay } = opened
  const on = viewer.today
  return {
    ...dossier,
    asOf: on,
    route,
    policyVersion: version,
    policyOverlay: overlay,
    clocks: clocksOf(opened),
    missingPapers: missingPapers(opened, heldPapers(opened, on)),
    groupCriteria: criteriaOf(dossier, opened.policy),
    unprovenCriteria: unprovenCriteria(dossier, opened.policy, on),
    unverified: unverifiedOf(dossier, opened.policy),
    actions: actionsOf(opened, viewer),
    nextSteps: nextStepsOf(opened, viewer),
  }
}

function actionsOf(opened: OpenedDossier, viewer: Viewer): DossierView['actions'] {
  const { dossier, route } = opened
  const acting = actingFor(viewer, { route, cellUnitId: dossier.unitId })
  const { today, holderId } = viewer
  const standing = { stage: dossier.stage, actors: [...acting.own, ...acting.enteredFor] }
  const possible = listActions(ADMISSION, standing, action =>
    possibleFacts(today, on => factsOf(opened, action, { on, today, holderId })),
  )
  return possible
    .filter(({ objections }) => !isOffRoute(objections))
    .map(({ action, objections }) => {
      const { to, by } = ADMISSION[action]
      const leadsTo = to === 'PERSON' ? null : to
      const enteredFor = isEnteredFor(by, acting)
      return { action, leadsTo, enteredFor, objections: toldAll(objections, route) }
    })
}

function nextStepsOf(opened: OpenedDossier, { today, holderId }: Viewer): DossierView['nextSteps'] {
  const { dossier, route } = opened
  const { stage } = dossier
  return codesOf(ADMISSION_ACTION).flatMap(action => {
    const { from, to, by } = ADMISSION[action]
    if (!from.includes(stage) || to === null || isWayBack(action)) return []
    const facts = factsOf(opened, action, { on: today, today, holderId })
    const outcome = decide(ADMISSION, action, { stage, actors: by, facts })
    const objections = outcome.ok ? [] : outcome.objections
    if (isOffRoute(objections)) return []
    return [{ action, by, roles: rolesOf(by, route), objections: toldAll(objections, route) }]
  })
}

/** Steps of other routes are not shown as if they were blocked. */
const isOffRoute = (objections: readonly { code: string }[]): boolean =>
  objections.some(({ code }) => code === 'STEP_NOT_NEXT_ON_ROUTE')

function toldAll(
  objections: readonly Objection<string, Actor>[],
  route: Route | null,
): Objection<string, Role>[] {
  const [first, ...others] = objections
  if (!first) return []
  const told = asTold({ ok: false, objections: [first, ...others] }, route)
  return told.ok ? [] : [...told.objections]
}
