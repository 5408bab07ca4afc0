import type { LocalDate } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Actor, Duty } from '../admissions/action.workflow.ts'
import type { FormOfVote } from '../meetings/meeting.workflow.ts'
import type { SetAsideReason } from '../papers/paper.workflow.ts'
import type { ClockBeside } from '../routes/actor.policy.ts'
import type { RouteCode } from '../routes/route.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'
import type { ProbationTimer } from './probation-clock.workflow.ts'
import type { ProbationStage } from './probation-stage.workflow.ts'
import type {
  ProbationDiscipline,
  Proposal,
  RecognitionAction,
} from './recognition-action.workflow.ts'
import type { RecognitionPaper } from './recognition-paper.workflow.ts'

/** The time of a probationary member from the ceremony to the official membership, or out of it. */
export const ProbationEntity = defineEntity({
  name: 'Probation',
  tableName: 'probations',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    personId: p.uuid(),
    stage: p.text().$type<ProbationStage>(),
    /** Grows with every step; whoever acts says which one he saw. */
    version: p.integer().default(1),
    stageSince: p.date().$type<LocalDate>(),
    ceremonyOn: p.date().$type<LocalDate>(),
    /** Its last day by the rules of the ceremony (294 pt 4.2.2). */
    regularEndsOn: p.date().$type<LocalDate>(),
    /** The day of the decision that extended it, and until when. */
    extendedOn: p.date().$type<LocalDate>().nullable(),
    extendedUntil: p.date().$type<LocalDate>().nullable(),
    /** The fact that cancelled the discipline for which it was extended. */
    extensionEndedBy: p.uuid().nullable(),
    /** Last day of the probation, which the database computes from the four above. */
    endsOn: p.date().$type<LocalDate>(),
    discipline: p.text().$type<ProbationDiscipline>().nullable(),
    disciplinedOn: p.date().$type<LocalDate>().nullable(),
    /** The day of the cell's vote, and what it proposed. */
    consideredOn: p.date().$type<LocalDate>().nullable(),
    proposal: p.text().$type<Proposal>().nullable(),
    /** Fixed by the cell's vote; before it the tree of the day says it. */
    route: p.text().$type<RouteCode>().nullable(),
    decidingUnitId: p.uuid().nullable(),
    decidedOn: p.date().$type<LocalDate>().nullable(),
    decisionNumber: p.text().nullable(),
    /** Last day of the clock that runs at this stage. */
    dueOn: p.date().$type<LocalDate>().nullable(),
    dueTimer: p.text().$type<ProbationTimer>().nullable(),
    /** Whose step is next, at which unit, and who acts for it there; null until a job found out. */
    waitsFor: p.text().$type<Actor>().nullable(),
    waitsAtUnitId: p.uuid().nullable(),
    waitsForRoles: p.array<Role>().columnType('text[]').defaultRaw("'{}'"),
    /** Clocks that run beside the stage, each with who is told of it. */
    clocksBeside: p.json<readonly ClockBeside[]>().defaultRaw("'[]'"),
    ...anchorProperties(),
  },
})

/**
 * One step of a recognition, appended and never changed. What came by itself has nobody who did it. The
 * duty is kept apart by the database: nobody proposes and decides on the same probation.
 */
export const ProbationMoveEntity = defineEntity({
  name: 'ProbationMove',
  tableName: 'probation_moves',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    probationId: p.uuid(),
    place: p.integer(),
    action: p.text().$type<RecognitionAction>(),
    fromStage: p.text().$type<ProbationStage>(),
    toStage: p.text().$type<ProbationStage>(),
    onDay: p.date().$type<LocalDate>(),
    number: p.text().nullable(),
    note: p.text().nullable(),
    actor: p.text().$type<Actor>().nullable(),
    /** Recorded by the level above from a signed paper. */
    enteredFor: p.boolean().default(false),
    /** Done on paper before the probation entered the system; never judged. */
    fromPaper: p.boolean().default(false),
    policyVersion: p.text(),
    policyOverlay: p.text().nullable(),
    duty: p.text().$type<Duty>().nullable(),
    holderId: p.uuid().nullable(),
    postId: p.uuid().nullable(),
    role: p.text().$type<Role>().nullable(),
    postUnitId: p.uuid().nullable(),
    /** The meeting whose vote made the step. */
    meetingId: p.uuid().nullable(),
    /** Shows the signed paper of a step that was entered for another organ. */
    scanId: p.uuid().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})

/** The counted vote on one probationary member; recorded whether it passed or not. */
export const ProbationBallotEntity = defineEntity({
  name: 'ProbationBallot',
  tableName: 'probation_ballots',
  properties: {
    meetingId: p.uuid().primary(),
    probationId: p.uuid().primary(),
    entitled: p.integer(),
    present: p.integer(),
    yes: p.integer(),
    no: p.integer(),
    blank: p.integer(),
    needed: p.integer(),
    passed: p.boolean(),
    /** How was voted on this person; null, before it was kept: as the meeting did. */
    formOfVote: p.text().$type<FormOfVote>().nullable(),
    number: p.text(),
    /** As the unit that voted was called then. */
    unitName: p.text().nullable(),
  },
})

/** A paper of a recognition file. It is set aside, never changed, when another takes its place. */
export const ProbationPaperEntity = defineEntity({
  name: 'ProbationPaper',
  tableName: 'probation_papers',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    probationId: p.uuid(),
    kind: p.text().$type<RecognitionPaper>(),
    /** Number of the form by the policy version of its day. */
    form: p.text().nullable(),
    number: p.text().nullable(),
    issuedOn: p.date().$type<LocalDate>(),
    issuer: p.text().nullable(),
    /** Null for a paper that was on record on paper only. */
    recordedBy: p.uuid().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    setAsideOn: p.date().$type<LocalDate>().nullable(),
    setAsideReason: p.text().$type<SetAsideReason>().nullable(),
  },
})

/** The official member who follows a probationary one, in a period. Source: HD06 3.10. */
export const ProbationHelperEntity = defineEntity({
  name: 'ProbationHelper',
  tableName: 'probation_helpers',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    probationId: p.uuid(),
    personId: p.uuid(),
    fromOn: p.date().$type<LocalDate>(),
    untilOn: p.date().$type<LocalDate>().nullable(),
    number: p.text().nullable(),
  },
})

/** What the helping member says each month of strong and weak sides. Source: HD06 3.10. */
export const ProbationRemarkEntity = defineEntity({
  name: 'ProbationRemark',
  tableName: 'probation_remarks',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    probationId: p.uuid(),
    month: p.date().$type<LocalDate>(),
    strong: p.text(),
    weak: p.text(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
