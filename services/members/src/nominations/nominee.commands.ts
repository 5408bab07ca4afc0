import { accept, combine, object, objection, type LocalDate, type Outcome } from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { within } from '../admissions/clock.workflow.ts'
import type { Context } from '../context.ts'
import { isLine, lineOf, LONGEST_NUMBER } from '../document-numbers/written-line.policy.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import { appendNominationMoves } from './nomination-move.commands.ts'
import type { NominationReceiver, Told } from './nomination.policy.ts'
import {
  judgeNominees,
  judgeSending,
  sameKey,
  type Nominee,
  type NomineeFacts,
  type TidyNominee,
} from './nominee.policy.ts'

/** People whom one resolution proposes, as one form has them. */
export interface Nominations {
  idempotencyKey: string
  resolution: { number: string; on: LocalDate }
  /** A cell, or the committee that names one. */
  receiverId?: string | null | undefined
  people: readonly Nominee[]
}

export type NominationsResult = CommandOutcome<{ resolutionId: string }>

/** Keeps rows of a form as drafts of the own body; nobody else sees them. */
export const saveNominationDraft = (
  context: Context,
  input: Nominations,
): Promise<NominationsResult> =>
  once(context, { operation: 'saveNominationDraft', input: { ...input } }, async () => {
    const judged = await judge(context, input)
    if (!judged.ok) return judged
    const stored = await store(context, judged.value)
    return stored.ok ? accept({ resolutionId: stored.value.resolutionId }) : stored
  })

/** Sends every row of a form to its receiver, or none. Source: HD38 I.1.1d, I.1.3. */
export const sendNominations = (context: Context, input: Nominations): Promise<NominationsResult> =>
  once(context, { operation: 'sendNominations', input: { ...input } }, async () => {
    const { values } = await readPolicy(context)
    const judged = await judge(context, input)
    const receiver = judged.ok ? receiverKind(judged.value.receiver) : kindAsked(input)
    const { pupilsNeedParents } = values
    const whole = judgeSending(input.people, { today: context.today, receiver, pupilsNeedParents })
    const complete = combine({ judged, whole })
    if (!complete.ok) return complete
    const stored = await store(context, complete.value.judged)
    if (!stored.ok) return stored
    await markSent(context, stored.value, values)
    return accept({ resolutionId: stored.value.resolutionId })
  })

interface Accepted {
  resolution: { number: string; on: LocalDate; id: string | null }
  receiver: NominationReceiver | null
  people: readonly TidyNominee[]
}

const no = (code: string, path: readonly string[], params: Told['params'] = {}): Told =>
  objection(code, { path: ['input', ...path], params })

const receiverKind = (receiver: NominationReceiver | null) => {
  if (!receiver) return 'NONE' as const
  return receiver.isCell ? ('CELL' as const) : ('COMMITTEE' as const)
}

/** One that is not known is told as such, not as missing. */
const kindAsked = ({ receiverId }: Nominations) =>
  receiverId ? ('COMMITTEE' as const) : ('NONE' as const)

async function judge(context: Context, input: Nominations): Promise<Outcome<Accepted, Told>> {
  const { loaders, today } = context
  const number = lineOf(input.resolution.number)
  const { on } = input.resolution
  const stored = await findResolution(context, number, on)
  const { receiverId } = input
  const receiver = receiverId ? await loaders.nominationReceiver(receiverId) : null
  const told = [
    ...(isLine(number, LONGEST_NUMBER)
      ? []
      : [no('RESOLUTION_NUMBER', ['resolution', 'number'], { most: LONGEST_NUMBER })]),
    ...(on > today ? [no('DAY_IN_FUTURE', ['resolution', 'on'], { today })] : []),
    ...(stored && stored.resolvedOn !== on
      ? [no('RESOLUTION_OF_ANOTHER_DAY', ['resolution', 'on'], { on: stored.resolvedOn })]
      : []),
    ...(receiverId && !receiver ? [no('RECEIVER_UNKNOWN', ['receiverId'])] : []),
  ]
  const [first, ...others] = told
  const head: Outcome<null, Told> = first ? object(first, ...others) : accept(null)
  const facts = await readFacts(context, input, stored?.id ?? null)
  const judged = combine({ head, people: judgeNominees(input.people, facts) })
  if (!judged.ok) return judged
  const resolution = { number, on, id: stored?.id ?? null }
  return accept({ resolution, receiver, people: judged.value.people })
}

async function findResolution(
  { db, viewer }: Context,
  number: string,
  on: LocalDate,
): Promise<{ id: string; resolvedOn: LocalDate } | null> {
  const { rows } = await sql<{ id: string; resolvedOn: LocalDate }>`
    select id, resolved_on as "resolvedOn" from nomination_resolutions
    where body_unit_id = ${viewer.post.unitId}::uuid and number = ${number}
      and extract(year from resolved_on) = extract(year from ${on}::date)`.execute(db)
  return rows[0] ?? null
}

/** Only rows of the own body are looked at: nothing here depends on who is on record elsewhere. */
async function readFacts(
  { db, viewer, today }: Context,
  { people, resolution: { on } }: Nominations,
  resolutionId: string | null,
): Promise<NomineeFacts> {
  const drafts = people.flatMap(({ draftId }) => (draftId && isUuid(draftId) ? [draftId] : []))
  const { rows } = await sql<{ id: string; searchName: string; bornOn: string; isOurs: boolean }>`
    select n.id, n.search_name as "searchName", n.born_on as "bornOn",
      n.stage = 'DRAFT' and n.id = any(${drafts}::uuid[]) as "isOurs"
    from nominations n
    where n.body_unit_id = ${viewer.post.unitId}::uuid and n.stage <> 'WITHDRAWN'
      and (n.resolution_id = ${resolutionId}::uuid or n.id = any(${drafts}::uuid[]))`.execute(db)
  return {
    today,
    resolvedOn: on,
    knownDrafts: new Set(rows.flatMap(({ id, isOurs }) => (isOurs ? [id] : []))),
    standing: new Set(rows.flatMap(row => (row.isOurs ? [] : [sameKey(row)]))),
  }
}

interface Stored extends Accepted {
  resolutionId: string
  /** In the order of the rows. */
  ids: readonly string[]
}

async function store(context: Context, accepted: Accepted): Promise<Outcome<Stored, Told>> {
  const { db } = context
  await sql`savepoint nominations`.execute(db)
  const resolutionId = await keepResolution(context, accepted.resolution)
  const ids = await keepPeople(context, accepted, resolutionId)
  const taken = await keepNumbers(context, { ...accepted, resolutionId, ids })
  if (taken >= 0) {
    await sql`rollback to savepoint nominations`.execute(db)
    return object(no('STANDS_IN_RESOLUTION', ['people', String(taken), 'personalNumber']))
  }
  return accept({ ...accepted, resolutionId, ids })
}

async function keepResolution(
  context: Context,
  { id, number, on }: Accepted['resolution'],
): Promise<string> {
  if (id) return id
  const { db, viewer } = context
  const { rows } = await sql<{ id: string }>`
    insert into nomination_resolutions (body_unit_id, number, resolved_on, created_by)
    values (${viewer.post.unitId}::uuid, ${number}, ${on}::date, ${viewer.holderId}::uuid)
    on conflict do nothing returning id`.execute(db)
  // Somebody of the same body was faster with the same resolution.
  const kept = rows[0] ?? (await findResolution(context, number, on))
  if (!kept) throw new Error('a resolution was neither stored nor there')
  return kept.id
}

async function keepPeople(
  { db, viewer }: Context,
  { people, receiver }: Accepted,
  resolutionId: string,
): Promise<string[]> {
  const cellId = receiver?.isCell ? receiver.id : null
  const committeeId = receiver && !receiver.isCell ? receiver.id : null
  const rows = people.map((person, place) => ({ place, ...person }))
  const { rows: kept } = await sql<{ id: string; place: number }>`
    with given as (
      select coalesce("draftId", uuidv7()) as id, row.* from jsonb_to_recordset(
        ${JSON.stringify(rows)}::jsonb) as row(place integer, "draftId" uuid, "fullName" text,
        "searchName" text, "bornOn" date, sex text, occupation text, workplace text, statement text,
        "parentsAgreedOn" date)),
    again as (
      update nominations n set resolution_id = ${resolutionId}::uuid, full_name = given."fullName",
        search_name = given."searchName", born_on = given."bornOn", sex = given.sex,
        occupation = given.occupation, workplace = given.workplace, statement = given.statement,
        parents_agreed_on = given."parentsAgreedOn", to_cell_id = ${cellId}::uuid,
        to_committee_id = ${committeeId}::uuid, version = n.version + 1
      from given where n.id = given."draftId"),
    added as (
      insert into nominations (id, resolution_id, body_unit_id, full_name, search_name, born_on, sex,
        occupation, workplace, statement, parents_agreed_on, to_cell_id, to_committee_id, stage,
        created_by)
      select id, ${resolutionId}::uuid, ${viewer.post.unitId}::uuid, "fullName", "searchName",
        "bornOn", sex, occupation, workplace, statement, "parentsAgreedOn", ${cellId}::uuid,
        ${committeeId}::uuid, 'DRAFT', ${viewer.holderId}::uuid
      from given where "draftId" is null)
    select id, place from given order by place`.execute(db)
  return kept.map(({ id }) => id)
}

/** The place of the first row whose number stands in the resolution already; -1 where none does. */
async function keepNumbers(
  { db, loaders: { vault } }: Context,
  { ids, people, resolutionId }: Stored,
): Promise<number> {
  // A draft that comes without one keeps the number that it has: it is never shown to be sent again.
  const renewed = ids.filter((_, place) => people[place]?.personalNumber)
  await sql`delete from nominee_numbers where nomination_id = any(${renewed}::uuid[])`.execute(db)
  for (const [place, id] of ids.entries()) {
    const number = people[place]?.personalNumber
    if (!number) continue
    const { rows } = await sql`
      insert into nominee_numbers (nomination_id, resolution_id, sealed, blind_index)
      values (${id}, ${resolutionId}, ${vault.seal({ personId: id, kind: 'PERSONAL_NUMBER' }, number)},
        ${vault.blindIndex('PERSONAL_NUMBER', number)})
      on conflict do nothing returning nomination_id`.execute(db)
    if (rows.length === 0) return place
  }
  return -1
}

/** The rules of the body's province today. */
async function readPolicy({ loaders, viewer, today }: Context) {
  const place = await loaders.place(today).load(viewer.post.unitId)
  return loaders.policy({ provinceId: place?.province_id ?? null, day: today })
}

async function markSent(context: Context, { ids }: Stored, policy: Policy): Promise<void> {
  const { db, viewer, today, audit } = context
  const { rows } = await sql<{ subjectId: string; unitId: string }>`
    update nominations set stage = 'SENT', sent_on = ${today}::date, sent_by = ${viewer.holderId}::uuid,
      answer_due_on = ${within(today, policy.nominationAnswerDays)}::date
    where id = any(${[...ids]}::uuid[])
    returning id as "subjectId", unit_id as "unitId", province_id as "provinceId",
      above_base_id as "aboveBaseId", base_id as "baseId"`.execute(db)
  const step = { action: 'SEND', fromStage: 'DRAFT', toStage: 'SENT', actor: 'BODY' } as const
  await appendNominationMoves(context, ids, { ...step, on: today, note: null })
  await audit('NOMINATION_SEND', ...rows)
}
