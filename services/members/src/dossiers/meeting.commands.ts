import {
  accept,
  judgeBallot,
  object,
  objection,
  type BallotResult,
  type LocalDate,
  type Objection,
  type Outcome,
  type Share,
} from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome, type Role } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { AdmissionAction } from '../admissions/action.workflow.ts'
import type { Context } from '../context.ts'
import type { OpenedDossier } from './dossier.policy.ts'
import { judgeDay, takeStep } from './step.commands.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Electorate } from './electorate.policy.ts'
import {
  STEP_OF,
  type FormOfVote,
  type Item,
  type VotingOrgan,
} from '../meetings/meeting.workflow.ts'

/** What a meeting decided about one person. */
export interface MeetingItem {
  admissionId: string
  expectedVersion: number
  item: Item
  yes: number
  no: number
  blank: number
  /** Number of the resolution or decision, through the term of the organ. */
  number: number
  note?: string | null | undefined
}

export interface RecordMeeting {
  idempotencyKey: string
  /** The unit whose organ met. */
  unitId: string
  organ: VotingOrgan
  heldOn: LocalDate
  formOfVote: FormOfVote
  present: number
  /** Exempt members who came: only then they count. */
  exemptPresent: number
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
  const attendance = judgeAttendance(input, electorate)
  if (!attendance.ok) return attendance
  await sql`savepoint meeting`.execute(context.db)
  const entitled = attendance.value
  const meeting = await insertMeeting(context, input, entitled)
  if (!meeting) return object(objection('UNKNOWN_UNIT', { path: ['input', 'unitId'] }))
  const { meetingId, provinceId } = meeting
  const { values: policy } = await context.loaders.policy({ provinceId, day: heldOn })
  const held = { input, meetingId, bodyId: electorate.bodyId, entitled, policy }
  const objections: Told[] = []
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
  const named = new Set(items.map(({ admissionId }) => admissionId))
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

/** Those who count: everybody summoned, and of the exempt those who came. Source: domain §2.2. */
function judgeAttendance(
  { present, exemptPresent }: RecordMeeting,
  { entitled, ifPresent }: Electorate,
): Outcome<number, Told> {
  const counted = entitled + exemptPresent
  if (counted === 0) return object(objection('NOBODY_ENTITLED', { path: ['input', 'organ'] }))
  const objections: Told[] = [
    ...(exemptPresent >= 0 && exemptPresent <= ifPresent
      ? []
      : [
          objection('MORE_EXEMPT_THAN_SUMMONED', {
            path: ['input', 'exemptPresent'],
            params: { most: ifPresent },
          }),
        ]),
    ...(present >= 0 && present <= counted
      ? []
      : [
          objection('MORE_PRESENT_THAN_ENTITLED', {
            path: ['input', 'present'],
            params: { entitled: counted },
          }),
        ]),
  ]
  const [first, ...others] = objections
  return first ? object(first, ...others) : accept(counted)
}

async function insertMeeting(
  { db, viewer }: Context,
  { unitId, organ, heldOn, formOfVote, present }: RecordMeeting,
  entitled: number,
): Promise<{ meetingId: string; provinceId: string | null } | undefined> {
  const { rows } = await sql<{ meetingId: string; provinceId: string | null }>`
    insert into meetings (organ, held_on, form_of_vote, entitled, present, recorded_by,
      province_id, above_base_id, base_id, unit_id)
    select ${organ}, ${heldOn}::date, ${formOfVote}, ${entitled}, ${present}, ${viewer.holderId},
      province_id, above_base_id, base_id, unit_id
    from unit_copies where unit_id = ${unitId}
    returning id as "meetingId", province_id as "provinceId"`.execute(db)
  return rows[0]
}

interface Recorded {
  input: RecordMeeting
  item: MeetingItem
  meetingId: string
  bodyId: string | null
  entitled: number
  policy: Policy
}

/** Everything that speaks against one item; none when it is recorded. */
async function recordItem(context: Context, recorded: Recorded): Promise<readonly Told[]> {
  const { input, item, meetingId, entitled, policy } = recorded
  const { organ, heldOn, present } = input
  const action = STEP_OF[organ][item.item]
  if (!action) return [objection('ITEM_NOT_OF_ORGAN', { path: ['item'] })]
  const { yes, no, blank, admissionId, expectedVersion, note } = item
  const ballot = judgeBallot(shareOf(organ, action, policy), { entitled, present, yes, no, blank })
  if (!ballot.ok) return ballot.objections.map(each => ({ ...each, clearableBy: [] }))
  const numbered = await takeItemNumber(context, recorded, action)
  const outcome = await takeStep(context, {
    action,
    input: {
      admissionId,
      expectedVersion,
      on: heldOn,
      number: documentNumber(organ, action, item.number),
      note,
    },
    vote: { passed: ballot.value.passed, meetingId },
    facts: async opened => ({ isOrganOfDossier: isOrganOf(opened, input) }),
    alongside: () => insertBallot(context, recorded, ballot.value),
  })
  return [...numbered, ...(outcome.ok ? [] : outcome.objections)]
}

async function takeItemNumber(
  context: Context,
  { input: { heldOn }, item, bodyId }: Recorded,
  action: AdmissionAction,
): Promise<readonly Told[]> {
  if (!bodyId) return []
  const taken = await context.loaders.takeNumber({
    bodyId,
    series: isDecision(action) ? 'DECISION' : 'RESOLUTION',
    number: item.number,
    day: heldOn,
    heldBy: { kind: 'ADMISSION', id: item.admissionId },
  })
  return taken.ok ? [] : taken.objections
}

async function insertBallot(
  { db }: Context,
  { input: { present }, item, meetingId, entitled }: Recorded,
  { needed, passed }: BallotResult,
): Promise<void> {
  const { admissionId, yes, no, blank, number } = item
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
      number: String(number),
    })
    .execute()
}

/** Whether the organ that met is the one whose turn it is on the dossier's route. */
function isOrganOf({ dossier, route }: OpenedDossier, { organ, unitId }: RecordMeeting): boolean {
  if (organ === 'CELL') return unitId === dossier.unitId
  if (organ === route?.decides && unitId === route.decidingUnitId) return true
  return organ === 'BASE_COMMITTEE' && unitId === route?.baseUnitId
}

/** The share that each organ needs. Source: 294 pt 4.3.2, 22; HD06 3.6, 3.7. */
function shareOf(organ: VotingOrgan, action: AdmissionAction, policy: Policy): Share {
  if (organ === 'CELL') return policy.cellShare
  if (organ !== 'BASE_COMMITTEE') return policy.boardShare
  return isDecision(action) ? policy.authorisedShare : policy.baseShare
}

/** A number as it is printed: '12-NQ/ĐU'. Source: HD 36-HD/VPTW (2018). */
const documentNumber = (organ: VotingOrgan, action: AdmissionAction, number: number): string =>
  `${number}-${isDecision(action) ? 'QĐ' : 'NQ'}/${ISSUER[organ]}`

const isDecision = (action: AdmissionAction): boolean => action === 'ADMIT' || action === 'REFUSE'

const ISSUER: Readonly<Record<VotingOrgan, string>> = {
  CELL: 'CB',
  BASE_COMMITTEE: 'ĐU',
  STANDING_BOARD: 'ĐU',
  PERMANENT_BUREAU: 'TU',
}
