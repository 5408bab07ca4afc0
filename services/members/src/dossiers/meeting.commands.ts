import {
  accept,
  judgeBallot,
  object,
  objection,
  type BallotResult,
  type LocalDate,
  type Objection,
} from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome, type Role } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { AdmissionAction } from '../admissions/action.workflow.ts'
import type { Series } from '../codes/body-codes.ts'
import type { Context } from '../context.ts'
import { judgeDay, takeStep } from './step.commands.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import { judgeAttendance, type Attendance, type AttendanceTold } from './attendance.policy.ts'
import {
  isOrganOfRoute,
  numberOf,
  objectionsToHolding,
  shareOf,
} from '../meetings/meeting.policy.ts'
import {
  STEP_OF,
  type FormOfVote,
  type Item,
  type VotingOrgan,
} from '../meetings/meeting.workflow.ts'

/** What a meeting decided about one person: a candidate or a probationary member, exactly one. */
export interface MeetingItem {
  admissionId?: string | null | undefined
  probationId?: string | null | undefined
  expectedVersion: number
  item: Item
  /** How was voted on this person, where not as on the others. */
  formOfVote?: FormOfVote | null | undefined
  yes: number
  no: number
  blank: number
  /** Number of the resolution or decision, through the term of the organ. */
  number: number
  note?: string | null | undefined
  /** The scan of the signed resolution, where the meeting is entered for another organ. */
  scanId?: string | null | undefined
}

export interface RecordMeeting extends AttendanceTold {
  idempotencyKey: string
  /** The unit whose organ met. */
  unitId: string
  organ: VotingOrgan
  heldOn: LocalDate
  formOfVote: FormOfVote
  items: readonly MeetingItem[]
}

const MOST_ITEMS = 100
type Told = Objection<string, Role>

/** Records one meeting with everybody it voted on: all of them, or nothing. */
export const recordMeeting = (
  context: Context,
  input: RecordMeeting,
): Promise<CommandOutcome<{ meetingId: string }>> =>
  once(context, { operation: 'recordMeeting', input: { ...input } }, () => record(context, input))

async function record(
  context: Context,
  input: RecordMeeting,
): Promise<CommandOutcome<{ meetingId: string }>> {
  const { unitId, organ, heldOn, items } = input
  const [tooFew] = objectionsToAgenda(input, context.today)
  if (tooFew) return object(tooFew)
  const ruled = await judgeDay(context, heldOn, 'heldOn')
  if (!ruled.ok) return ruled
  const electorate = await context.loaders.electorate({ organ, unitId, day: heldOn })
  const { bodyId, provinceId } = electorate
  const { values: policy } = await context.loaders.policy({ provinceId, day: heldOn })
  // Whoever sits in a committee or on a board counts, with leave or without.
  const isLeaveCounted = organ !== 'CELL' || policy.absentForWholeCongressCounts
  const attendance = judgeAttendance(input, { ...electorate, isLeaveCounted })
  if (!attendance.ok) return attendance
  await sql`savepoint meeting`.execute(context.db)
  const { entitled, present } = attendance.value
  const meetingId = await insertMeeting(context, input, attendance.value)
  if (!meetingId) return object(objection('UNKNOWN_UNIT', { path: ['input', 'unitId'] }))
  const held = { input, meetingId, bodyId, entitled, present, policy }
  const forms = items.map(({ formOfVote }) => formOfVote)
  const objections = objectionsToHolding({ ...input, entitled, present, forms }, policy)
  for (const [place, item] of items.entries()) {
    const found = await recordItem(context, { ...held, item })
    objections.push(...found.map(atItem(place)))
  }
  const [first, ...others] = objections
  if (!first) return accept({ meetingId })
  await sql`rollback to savepoint meeting`.execute(context.db)
  return object(first, ...others)
}

const atItem =
  (place: number) =>
  ({ path, ...rest }: Told): Told => ({
    ...rest,
    path: ['input', 'items', String(place), ...path.filter(name => name !== 'input')],
  })

function objectionsToAgenda(
  { unitId, heldOn, items }: RecordMeeting,
  today: LocalDate,
): readonly Told[] {
  const named = new Set(items.map(({ admissionId, probationId }) => admissionId ?? probationId))
  return [
    ...(isUuid(unitId) ? [] : [objection('UNKNOWN_UNIT', { path: ['input', 'unitId'] })]),
    ...(heldOn > today
      ? [objection('DAY_IN_FUTURE', { path: ['input', 'heldOn'], params: { today } })]
      : []),
    ...(items.length === 0 || items.length > MOST_ITEMS
      ? [objection('AGENDA_LENGTH', { path: ['input', 'items'], params: { most: MOST_ITEMS } })]
      : []),
    ...(named.size < items.length
      ? [objection('TWICE_ON_AGENDA', { path: ['input', 'items'] })]
      : []),
  ]
}

async function insertMeeting(
  { db, viewer }: Context,
  { unitId, organ, heldOn, formOfVote }: RecordMeeting,
  { entitled, present, attendees }: Attendance,
): Promise<string | undefined> {
  const { rows } = await sql<{ meetingId: string }>`
    insert into meetings (organ, held_on, form_of_vote, entitled, present, recorded_by,
      province_id, above_base_id, base_id, unit_id)
    select ${organ}, ${heldOn}::date, ${formOfVote}, ${entitled}, ${present}, ${viewer.holderId},
      province_id, above_base_id, base_id, unit_id
    from unit_copies where unit_id = ${unitId}
    returning id as "meetingId"`.execute(db)
  const meetingId = rows[0]?.meetingId
  if (meetingId && attendees.length > 0) {
    const named = attendees.map(({ personId, ...rest }) => ({
      meeting_id: meetingId,
      person_id: personId,
      ...rest,
    }))
    await db.insertInto('attendees').values(named).execute()
  }
  return meetingId
}

interface Recorded {
  input: RecordMeeting
  item: MeetingItem
  meetingId: string
  bodyId: string | null
  entitled: number
  present: number
  policy: Policy
}

/** Everything that speaks against one item; none when it is recorded. */
async function recordItem(context: Context, recorded: Recorded): Promise<readonly Told[]> {
  const { admissionId, probationId, ...item } = recorded.item
  if (admissionId && !probationId) return voteOnAdmission(context, recorded, admissionId)
  if (!probationId || admissionId) return [objection('NOT_ONE_SUBJECT')]
  const { input, meetingId, bodyId, entitled, present, policy } = recorded
  const { unitId, organ, heldOn } = input
  return context.loaders.voteOnProbation(context, {
    ...item,
    formOfVote: item.formOfVote ?? input.formOfVote,
    probationId,
    held: { meetingId, unitId, organ, heldOn, present, entitled, bodyId, policy },
  })
}

async function voteOnAdmission(
  context: Context,
  recorded: Recorded,
  admissionId: string,
): Promise<readonly Told[]> {
  const { input, item, meetingId, entitled, present, policy } = recorded
  const { organ, heldOn } = input
  const action = STEP_OF[organ][item.item]
  if (!action) return [objection('ITEM_NOT_OF_ORGAN', { path: ['item'] })]
  const { yes, no, blank, expectedVersion, note, scanId } = item
  const series = seriesOf(action)
  const ballot = judgeBallot(shareOf(organ, series, policy), { entitled, present, yes, no, blank })
  if (!ballot.ok) return ballot.objections.map(each => ({ ...each, clearableBy: [] }))
  const numbered = await takeItemNumber(context, recorded, { admissionId, series })
  const outcome = await takeStep(context, {
    action,
    input: {
      admissionId,
      expectedVersion,
      on: heldOn,
      number: numberOf(organ, series, item.number),
      note,
      scanId,
    },
    vote: { passed: ballot.value.passed, meetingId },
    facts: async ({ dossier: { unitId }, route }) => ({
      isOrganOfDossier: isOrganOfRoute({ cellUnitId: unitId, route }, input, series),
    }),
    alongside: () => insertBallot(context, recorded, { admissionId, ...ballot.value }),
  })
  return [...numbered, ...(outcome.ok ? [] : outcome.objections)]
}

async function takeItemNumber(
  context: Context,
  { input: { heldOn }, item, bodyId }: Recorded,
  { admissionId, series }: { admissionId: string; series: Series },
): Promise<readonly Told[]> {
  if (!bodyId) return []
  const taken = await context.loaders.takeNumber({
    bodyId,
    series,
    number: item.number,
    day: heldOn,
    heldBy: { kind: 'ADMISSION', id: admissionId },
  })
  return taken.ok ? [] : taken.objections
}

async function insertBallot(
  { db }: Context,
  { input, item, meetingId, entitled, present }: Recorded,
  { admissionId, needed, passed }: BallotResult & { admissionId: string },
): Promise<void> {
  const { yes, no, blank, number } = item
  await db
    .insertInto('ballots')
    .values({
      meeting_id: meetingId,
      admission_id: admissionId,
      entitled,
      present,
      yes,
      no,
      blank,
      needed,
      passed,
      form_of_vote: item.formOfVote ?? input.formOfVote,
      number: String(number),
      unit_name: sql<string>`name_of_voter(${meetingId})`,
    })
    .execute()
}

const seriesOf = (action: AdmissionAction): Series =>
  action === 'ADMIT' || action === 'REFUSE' ? 'DECISION' : 'RESOLUTION'
