import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import type { CourseKind } from '../courses/course.workflow.ts'
import { anchorProperties } from '../units/anchors.entity.ts'
import type {
  ProposalAction,
  ProposalLevel,
  ProposalOrigin,
  ProposalStage,
} from './training-proposal.workflow.ts'

/** Somebody whom the cell sends to a course. Lies where the person lies, and goes along. */
export const TrainingProposalEntity = defineEntity({
  name: 'TrainingProposal',
  tableName: 'training_proposals',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    personId: p.uuid(),
    courseKind: p.text().$type<CourseKind>(),
    origin: p.text().$type<ProposalOrigin>(),
    proposedOn: p.date().$type<LocalDate>(),
    stage: p.text().$type<ProposalStage>().default('PROPOSED'),
    enrolmentId: p.uuid().nullable(),
    unitId: p.uuid().nullable(),
    ...anchorProperties(),
    /** Made by the database of the stage and of the levels that there are. */
    waitsFor: p.text().$type<ProposalLevel>().nullable(),
  },
})

/** Every step of a proposal; appended, never changed. What members told has nobody who did it. */
export const TrainingProposalMoveEntity = defineEntity({
  name: 'TrainingProposalMove',
  tableName: 'training_proposal_moves',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    proposalId: p.uuid(),
    action: p.text().$type<ProposalAction>(),
    toStage: p.text().$type<ProposalStage>(),
    note: p.text().nullable(),
    holderId: p.uuid().nullable(),
    postId: p.uuid().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  },
})
