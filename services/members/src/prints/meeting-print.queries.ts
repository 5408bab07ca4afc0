import {
  accept,
  addDays,
  object,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import { isUuid, type Role } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { ADMISSION } from '../admissions/admission.workflow.ts'
import type { Stage } from '../admissions/action.workflow.ts'
import { votersOn } from '../bodies/voter.queries.ts'
import { countVoters } from '../bodies/voter.policy.ts'
import { codesOf } from '../codes/term.ts'
import type { Context } from '../context.ts'
import type { MeetingRow } from '../meetings/meeting.queries.ts'
import {
  ITEM,
  PROBATION_STEP_OF,
  STEP_OF,
  type Item,
  type VotingOrgan,
} from '../meetings/meeting.workflow.ts'
import type { ProbationStage } from '../probations/probation-stage.workflow.ts'
import { RECOGNITION } from '../probations/recognition.workflow.ts'
import type { Place } from '../units/unit.policy.ts'
import { groupsBelow } from '../units/unit.queries.ts'
import {
  agendaFacts,
  minutesFacts,
  type CountedItem,
  type OnAgenda,
} from './meeting-print.policy.ts'
import { readNamed, readUnit } from './print-source.queries.ts'
import { setSheet, type Sheet } from './print.policy.ts'
import type { PrintKind } from './print.workflow.ts'

export type MeetingPrint = Extract<PrintKind, `MEETING_${string}`>
type Told = Objection<string, Role>

/** How far ahead a meeting is called. */
const MOST_DAYS_AHEAD = 60
const MOST_ITEMS = 100

interface AskedMeeting {
  id: string
  kind: MeetingPrint
  /** Posts that are not told why somebody does not count get names only. */
  withGrounds: boolean
}

/** A paper of a recorded meeting, and the access log is told; null alike for unknown and out of reach. */
export async function printMeeting(
  context: Context,
  { id, kind, withGrounds }: AskedMeeting,
): Promise<Sheet | null> {
  const { db, loaders, audit } = context
  const meeting = isUuid(id) ? await loaders.meeting.load(id) : null
  if (!meeting) return null
  const attendees = (await loaders.attendees.load(id)).map(each => ({
    ...each,
    exclusion: withGrounds ? each.exclusion : null,
  }))
  const issuer = await readUnit(db, meeting.unitId, meeting.heldOn)
  const votes = await readVotes(context, meeting)
  const summoned = attendees.map(each => ({
    ...each,
    countsIfPresent: each.presence === 'PRESENT',
  }))
  const sheet = setSheet(
    kind === 'MEETING_MINUTES'
      ? minutesFacts({ ...meeting, issuer, attendees, votes })
      : agendaFacts({ ...meeting, issuer, summoned, items: votes }),
  )
  if (!sheet) return null
  const { unitId, provinceId, aboveBaseId, baseId } = meeting
  await audit(`PRINTED_${kind}`, {
    subjectId: unitId,
    provinceId,
    aboveBaseId,
    baseId,
    unitId,
    detail: { caseKind: 'MEETING', caseId: id },
  })
  return sheet
}

async function readVotes(context: Context, meeting: MeetingRow): Promise<CountedItem[]> {
  const votes = await context.loaders.meetingVotes.load(meeting.id)
  const read = await Promise.all(
    votes.map(async vote => {
      const named = await readNamed(context, vote, meeting.heldOn)
      return named && { ...vote, ...named }
    }),
  )
  return read.filter(each => each !== null)
}

interface AskedAgenda {
  unitId: string
  organ: VotingOrgan
  on: LocalDate
  withGrounds: boolean
}

/** The agenda of a meeting to come: who is called on the day, and whoever waits for the organ. */
export async function printAgenda(
  context: Context,
  { unitId, organ, on, withGrounds }: AskedAgenda,
): Promise<Outcome<Sheet, Told> | null> {
  const { db, loaders, today, audit } = context
  const latest = addDays(today, MOST_DAYS_AHEAD)
  if (on > latest) {
    return object(objection('DAY_TOO_FAR', { path: ['on'], params: { until: latest } }))
  }
  const place = isUuid(unitId) ? await loaders.place(today).load(unitId) : null
  if (!place) return null
  const voters = await votersOn(db, { organ, unitId, day: on })
  const facts = agendaFacts({
    organ,
    heldOn: on,
    issuer: await readUnit(db, unitId, on),
    entitled: countVoters(voters).entitled,
    summoned: withGrounds ? voters : voters.map(voter => ({ ...voter, exclusion: null })),
    items: await readWaiting(context, { place, organ }),
  })
  const sheet = setSheet(facts)
  if (!sheet) return null
  await audit('PRINTED_MEETING_AGENDA', {
    subjectId: unitId,
    provinceId: place.province_id,
    aboveBaseId: place.above_base_id,
    baseId: place.base_id,
    unitId,
    detail: { organ, on },
  })
  return accept(sheet)
}

const ITEMS = codesOf(ITEM)

/** Stages at which somebody may wait for an organ, with the item that a meeting takes first. */
function stagesBefore(organ: VotingOrgan): {
  candidates: [Stage, Item][]
  others: [ProbationStage, Item][]
} {
  const candidates = ITEMS.flatMap(item => {
    const action = STEP_OF[organ][item]
    const from = action ? ADMISSION[action].from : []
    return from.map((stage): [Stage, Item] => [stage, item])
  })
  const others = ITEMS.flatMap(item => {
    const steps = PROBATION_STEP_OF[organ][item]
    const from = steps ? RECOGNITION[steps.reached].from : []
    return from.map((stage): [ProbationStage, Item] => [stage, item])
  })
  return { candidates, others }
}

async function readWaiting(
  { db, viewer, today }: Context,
  { place, organ }: { place: Place; organ: VotingOrgan },
): Promise<OnAgenda[]> {
  const { column, ids } = await groupsBelow(db, place, viewer)
  const { candidates, others } = stagesBefore(organ)
  const below = sql`a.${sql.ref(column)} = any(${[...ids]}::uuid[])`
  const { rows } = await sql<OnAgenda & { stage: string; isProbation: boolean }>`
    select p.full_name as person, p.born_on as "bornOn", u.name as cell, a.stage, a."isProbation"
    from (
      select person_id, unit_id, stage, false as "isProbation" from admissions a
      where ${below} and a.stage = any(${candidates.map(([stage]) => stage)}::text[])
      union all
      select person_id, unit_id, stage, true from probations a
      where ${below} and a.stage = any(${others.map(([stage]) => stage)}::text[])
        and a.ends_on <= ${today}::date
    ) a
    join people p on p.id = a.person_id join unit_copies u on u.unit_id = a.unit_id
    order by a."isProbation", u.name, p.sort_key, p.id limit ${MOST_ITEMS}
  `.execute(db)
  return rows.map(({ isProbation, stage, ...who }) => {
    const [, item] = (isProbation ? others : candidates).find(([each]) => each === stage) ?? []
    return { ...who, item: item ?? 'PROPOSE' }
  })
}
