import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { FormOfVote, VotingOrgan } from '../meetings/meeting.workflow.ts'
import type { PastStep, PastSteps } from './probation-on-paper.policy.ts'
import type { OpenedProbation } from './probation.policy.ts'
import { RECOGNITION_DUTY } from './recognition-action.workflow.ts'

/** A meeting that was held before it entered the system. */
export interface HeldMeeting {
  id: string
  organ: VotingOrgan
  heldOn: LocalDate
  formOfVote: FormOfVote
  entitled: number
  present: number
  unitId: string
}

/** What the papers of one recognition say; meetings and helping members by line. */
export interface StoredPast {
  opened: OpenedProbation
  past: PastSteps
  meetings: ReadonlyMap<number, HeldMeeting>
  helpers: ReadonlyMap<number, string>
}

/** Keeps what was done on paper as the history of a probation, and where it led. */
export async function storePastSteps(db: Kysely<Database>, stored: StoredPast): Promise<void> {
  const { opened, past, meetings, helpers } = stored
  const { id } = opened.probation
  // That the day came is told again in its place.
  await sql`delete from probation_moves where probation_id = ${id} and actor is null`.execute(db)
  for (const [place, step] of past.steps.entries()) {
    const meeting = step.told ? meetings.get(step.told.line) : undefined
    if (meeting) await storeVote(db, { probationId: id, step, meeting })
    await storeMove(db, { probationId: id, place: place + 1, step, meeting })
    const helper = step.told && helpers.get(step.told.line)
    if (helper) await changeHelper(db, { probationId: id, step, helper })
    if (step.told?.paper) await storePaper(db, id, step)
  }
  await storeProbation(db, stored)
}

interface Stored {
  probationId: string
  step: PastStep
}

async function storeVote(
  db: Kysely<Database>,
  { probationId, step, meeting }: Stored & { meeting: HeldMeeting },
): Promise<void> {
  const { id, organ, heldOn, formOfVote, entitled, present, unitId } = meeting
  const { vote, number } = step.told ?? {}
  if (!vote || !number || step.needed === null) throw new Error('a vote has figures and a number')
  await sql`
    insert into meetings (id, organ, held_on, form_of_vote, entitled, present, province_id,
      above_base_id, base_id, unit_id)
    select ${id}::uuid, ${organ}, ${heldOn}::date, ${formOfVote}, ${entitled}, ${present},
      province_id, above_base_id, base_id, unit_id
    from unit_copies where unit_id = ${unitId}::uuid on conflict (id) do nothing`.execute(db)
  await db
    .insertInto('probation_ballots')
    .values({
      meeting_id: id,
      probation_id: probationId,
      entitled,
      present,
      yes: vote.yes,
      no: vote.no,
      blank: vote.blank,
      needed: step.needed,
      passed: vote.yes >= step.needed,
      form_of_vote: vote.formOfVote,
      number,
      unit_name: sql<string>`(select version.name from unit_copy_versions version
        where version.unit_id = ${unitId}::uuid and version.valid @> ${heldOn}::date)`,
    })
    .execute()
}

async function storeMove(
  db: Kysely<Database>,
  {
    probationId,
    place,
    step,
    meeting,
  }: Stored & { place: number; meeting?: HeldMeeting | undefined },
): Promise<void> {
  await db
    .insertInto('probation_moves')
    .values({
      probation_id: probationId,
      place,
      action: step.action,
      from_stage: step.fromStage,
      to_stage: step.toStage,
      on_day: step.on,
      number: step.told?.number ?? null,
      note: step.told?.note ?? null,
      actor: step.actor,
      from_paper: step.told !== null,
      policy_version: step.policyVersion,
      policy_overlay: step.policyOverlay,
      duty: RECOGNITION_DUTY[step.action] ?? null,
      meeting_id: meeting?.id ?? null,
    })
    .execute()
}

async function changeHelper(
  db: Kysely<Database>,
  { probationId, step, helper }: Stored & { helper: string },
): Promise<void> {
  await sql`update probation_helpers set until_on = greatest(from_on, ${step.on}::date)
    where probation_id = ${probationId} and until_on is null`.execute(db)
  await sql`insert into probation_helpers (probation_id, person_id, from_on, number)
    values (${probationId}, ${helper}, ${step.on}::date, ${step.told?.number ?? null})`.execute(db)
}

async function storePaper(db: Kysely<Database>, probationId: string, step: PastStep) {
  if (!step.told?.paper) return
  const { paper: kind, number, on } = step.told
  await db
    .insertInto('probation_papers')
    .values({ probation_id: probationId, kind, number, issued_on: on })
    .execute()
}

async function storeProbation(
  db: Kysely<Database>,
  { opened: { probation }, past: { columns, stageSince, steps } }: StoredPast,
): Promise<void> {
  await db
    .updateTable('probations')
    .set({
      stage: columns.stage,
      stage_since: stageSince,
      version: probation.version + steps.length,
      considered_on: columns.consideredOn,
      proposal: columns.proposal,
      route: columns.routeCode,
      deciding_unit_id: columns.decidingUnitId,
      // A job names the clock of the stage and who is next.
      waits_for: null,
    })
    .where('id', '=', probation.id)
    .execute()
}
