import type { LocalDate } from '@ket-nap/kernel'
import { byId, listsById } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { AdmissionAction } from '../admissions/action.workflow.ts'
import type { Exclusion } from '../codes/body-codes.ts'
import type { Database } from '../database.ts'
import type { Proposal, RecognitionAction } from '../probations/recognition-action.workflow.ts'
import { itemOfAdmission, itemOfProbation } from './meeting.policy.ts'
import type { FormOfVote, Item, Presence, VotingOrgan } from './meeting.workflow.ts'

/** A meeting as stored. */
export interface MeetingRow {
  id: string
  organ: VotingOrgan
  unitId: string
  provinceId: string | null
  aboveBaseId: string | null
  baseId: string | null
  heldOn: LocalDate
  formOfVote: FormOfVote
  entitled: number
  present: number
}

/** One line of the summons; the name is null where the person is out of the viewer's reach. */
export interface AttendeeRow {
  meetingId: string
  personId: string
  fullName: string | null
  presence: Presence
  exclusion: Exclusion | null
}

interface StoredVote {
  meetingId: string
  admissionId: string | null
  probationId: string | null
  personId: string
  /** The cell. */
  unitId: string
  formOfVote: FormOfVote
  yes: number
  no: number
  blank: number
  needed: number
  passed: boolean
  number: string | null
}

/** The vote on one person: of a candidate or of a probationary member. */
export interface MeetingVoteRow extends StoredVote {
  item: Item
}

/** Meetings within the reach of the transaction, who came to them, and what they voted on. */
export const meetingLoaders = (db: Kysely<Database>) => ({
  meeting: byId(ids => readMeetings(db, ids)),
  attendees: listsById(
    ids => readAttendees(db, ids),
    row => row.meetingId,
  ),
  meetingVotes: listsById(
    ids => readVotes(db, ids),
    row => row.meetingId,
  ),
})

const readMeetings = (db: Kysely<Database>, ids: readonly string[]): Promise<MeetingRow[]> =>
  db
    .selectFrom('meetings')
    .select(['id', 'organ', 'unit_id as unitId', 'province_id as provinceId', 'entitled'])
    .select(['above_base_id as aboveBaseId', 'base_id as baseId', 'held_on as heldOn'])
    .select(['form_of_vote as formOfVote', 'present'])
    .where('id', 'in', [...ids])
    .execute()

async function readAttendees(db: Kysely<Database>, ids: readonly string[]): Promise<AttendeeRow[]> {
  const { rows } = await sql<AttendeeRow>`
    select a.meeting_id as "meetingId", a.person_id as "personId", person.full_name as "fullName",
      a.presence, a.exclusion
    from attendees a left join people person on person.id = a.person_id
    where a.meeting_id = any(${[...ids]}::uuid[])
    order by person.sort_key, a.person_id
  `.execute(db)
  return rows
}

type VoteOnStep = StoredVote & { organ: VotingOrgan } & (
    | { kind: 'ADMISSION'; action: AdmissionAction }
    | { kind: 'PROBATION'; action: RecognitionAction; proposal: Proposal | null }
  )

const COUNTS = sql`coalesce(b.form_of_vote, m.form_of_vote) as "formOfVote", b.yes, b.no, b.blank, b.needed, b.passed, v.number, v.recorded_at, v.id`

async function readVotes(db: Kysely<Database>, ids: readonly string[]): Promise<MeetingVoteRow[]> {
  const { rows } = await sql<VoteOnStep>`
    select m.organ, b.meeting_id as "meetingId", 'ADMISSION' as kind, a.person_id as "personId",
      a.unit_id as "unitId",      a.id as "admissionId", null::uuid as "probationId", v.action, null as proposal, ${COUNTS}
    from ballots b join meetings m on m.id = b.meeting_id join admissions a on a.id = b.admission_id
    join admission_moves v on v.meeting_id = b.meeting_id and v.admission_id = b.admission_id
    where b.meeting_id = any(${[...ids]}::uuid[])
    union all
    select m.organ, b.meeting_id, 'PROBATION', a.person_id, a.unit_id, null, a.id, v.action, a.proposal, ${COUNTS}
    from probation_ballots b join meetings m on m.id = b.meeting_id
    join probations a on a.id = b.probation_id
    join probation_moves v on v.meeting_id = b.meeting_id and v.probation_id = b.probation_id
    where b.meeting_id = any(${[...ids]}::uuid[])
    order by recorded_at, id
  `.execute(db)
  return rows.map(vote => ({
    ...vote,
    item:
      vote.kind === 'ADMISSION'
        ? itemOfAdmission(vote.organ, vote.action)
        : itemOfProbation(vote.organ, vote),
  }))
}
