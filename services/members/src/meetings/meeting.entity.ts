import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'
import { anchorProperties } from '../units/anchors.entity.ts'
import type { Exclusion } from '../codes/body-codes.ts'
import type { FormOfVote, Presence, VotingOrgan } from './meeting.workflow.ts'

/** One meeting of an organ, with everybody it voted on. */
export const MeetingEntity = defineEntity({
  name: 'Meeting',
  tableName: 'meetings',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organ: p.text().$type<VotingOrgan>(),
    heldOn: p.date().$type<LocalDate>(),
    formOfVote: p.text().$type<FormOfVote>(),
    /** Those who count, whether they came or not. */
    entitled: p.integer(),
    present: p.integer(),
    /** Null for a meeting that comes from paper. */
    recordedBy: p.uuid().nullable(),
    recordedAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    ...anchorProperties(),
  },
})

/** The counted vote on one person; recorded whether it passed or not. */
export const BallotEntity = defineEntity({
  name: 'Ballot',
  tableName: 'ballots',
  properties: {
    meetingId: p.uuid().primary(),
    admissionId: p.uuid().primary(),
    entitled: p.integer(),
    present: p.integer(),
    yes: p.integer(),
    no: p.integer(),
    blank: p.integer(),
    needed: p.integer(),
    passed: p.boolean(),
    /** How was voted on this person; null, before it was kept: as the meeting did. */
    formOfVote: p.text().$type<FormOfVote>().nullable(),
    number: p.text().nullable(),
    /** As the unit that voted was called then. */
    unitName: p.text().nullable(),
  },
})

/** That somebody summoned came to a meeting or did not, and why not counted. */
export const AttendeeEntity = defineEntity({
  name: 'Attendee',
  tableName: 'attendees',
  properties: {
    meetingId: p.uuid().primary(),
    personId: p.uuid().primary(),
    presence: p.text().$type<Presence>(),
    exclusion: p.text().$type<Exclusion>().nullable(),
  },
})
