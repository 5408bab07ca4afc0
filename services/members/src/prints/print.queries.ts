import {
  accept,
  object,
  objection,
  type LocalDate,
  type Objection,
  type Outcome,
} from '@ket-nap/kernel'
import { isUuid, type Role } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { AdmissionAction } from '../admissions/action.workflow.ts'
import { ENDED_STAGES } from '../codes/membership-codes.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database.ts'
import { heldPapers, missingPapers } from '../dossiers/dossier-facts.policy.ts'
import type { OpenedDossier } from '../dossiers/dossier.policy.ts'
import { caseDetail } from '../openings/opening.policy.ts'
import type { PaperKind } from '../papers/paper.workflow.ts'
import { groupsBelow } from '../units/unit.queries.ts'
import {
  decisionFacts,
  listFacts,
  noticeFacts,
  resolutionFacts,
  type CountedVote,
  type Sympathiser,
} from './print-facts.policy.ts'
import { printsOf, setSheet, type Sheet } from './print.policy.ts'
import { readNamed, readUnit } from './print-source.queries.ts'
import type { PrintFacts, PrintKind } from './print.workflow.ts'

/** A longer list is no paper that anybody signs. */
const MOST_PEOPLE = 500

type Told = Objection<string, Role>

/** A paper of a dossier, and the access log is told. Null alike for what is unknown, out of reach or not there. */
export async function printDossier(
  context: Context,
  { id, kind }: { id: string; kind: PrintKind },
): Promise<Sheet | null> {
  const { loaders, today, audit } = context
  const dossier = isUuid(id) ? await loaders.readDossier(id) : null
  if (!dossier) return null
  const opened = await loaders.openDossier(dossier, today)
  const missing = missingPapers(opened, heldPapers(opened, today))
  if (!printsOf(dossier, missing).includes(kind)) return null
  const facts = await readFacts(context, { kind, opened, missing })
  const sheet = facts && setSheet(facts)
  if (!sheet) return null
  const { personId, provinceId, aboveBaseId, baseId, unitId } = dossier
  const place = { provinceId, aboveBaseId, baseId, unitId }
  const detail = caseDetail({ kind: 'ADMISSION', id })
  await audit(`PRINTED_${kind}`, { subjectId: personId, ...place, detail })
  return sheet
}

interface Wanted {
  kind: PrintKind
  opened: OpenedDossier
  missing: readonly PaperKind[]
}

async function readFacts(context: Context, wanted: Wanted): Promise<PrintFacts | null> {
  switch (wanted.kind) {
    case 'MISSING_PAPERS_NOTICE':
      return readNotice(context, wanted)
    case 'CELL_RESOLUTION':
      return readResolution(context, wanted.opened, { kind: wanted.kind, action: 'VOTE_IN_CELL' })
    case 'BASE_RESOLUTION':
      return readResolution(context, wanted.opened, { kind: wanted.kind, action: 'VOTE_IN_BASE' })
    case 'ADMISSION_DECISION': {
      const voted = await readVoted(context, wanted.opened, 'ADMIT')
      return voted && decisionFacts(voted)
    }
    default:
      return null
  }
}

async function readNotice(
  context: Context,
  { opened, missing }: Wanted,
): Promise<PrintFacts | null> {
  const { db, today: on, viewer } = context
  const about = await readNamed(context, opened.dossier, on)
  const issuer = await readUnit(db, viewer.post.unitId, on)
  return about && noticeFacts({ about, issuer, on, opened, missing, role: viewer.post.role })
}

async function readResolution(
  context: Context,
  opened: OpenedDossier,
  { kind, action }: { kind: 'CELL_RESOLUTION' | 'BASE_RESOLUTION'; action: AdmissionAction },
): Promise<PrintFacts | null> {
  const voted = await readVoted(context, opened, action)
  return voted && resolutionFacts(kind, voted)
}

/** The last vote of its kind, with the names and the rules of its day. */
async function readVoted(context: Context, opened: OpenedDossier, action: AdmissionAction) {
  const { db, loaders } = context
  const { id, provinceId } = opened.dossier
  const vote = await readVote(db, id, action)
  const about = vote && (await readNamed(context, opened.dossier, vote.heldOn))
  if (!about) return null
  const on = vote.heldOn
  const issuer = await readUnit(db, vote.unitId, on)
  const { values: policy } = await loaders.policy({ provinceId, day: on })
  return { about, issuer, on, vote, policy, opened }
}

async function readVote(
  db: Kysely<Database>,
  admissionId: string,
  action: AdmissionAction,
): Promise<CountedVote | null> {
  const { rows } = await sql<CountedVote>`
    select m.organ, m.unit_id as "unitId", m.held_on as "heldOn",
      coalesce(b.form_of_vote, m.form_of_vote) as "formOfVote",
      v.number, b.entitled, b.present, b.yes, b.no, b.blank, b.needed, b.passed
    from ballots b join meetings m on m.id = b.meeting_id
    join admission_moves v on v.meeting_id = b.meeting_id and v.admission_id = b.admission_id
    where b.admission_id = ${admissionId} and v.action = ${action}
    order by v.place desc limit 1
  `.execute(db)
  return rows[0] ?? null
}

/** The list of sympathisers of a unit and everything below on a day; null for a unit out of reach. */
export async function printList(
  { db, loaders, viewer, today, audit }: Context,
  { unitId, on }: { unitId: string; on: LocalDate },
): Promise<Outcome<Sheet, Told> | null> {
  if (on > today) return object(objection('DAY_IN_FUTURE', { path: ['on'], params: { today } }))
  const place = isUuid(unitId) ? await loaders.place(today).load(unitId) : null
  if (!place) return null
  const { column, ids } = await groupsBelow(db, place, viewer)
  const { rows } = await sql<Sympathiser>`
    select p.full_name as person, p.born_on as "bornOn", u.name as cell, a.listed_on as "listedOn",
      (select string_agg(h.full_name, ', ' order by help.from_on) from helping_members help
       join people h on h.id = help.person_id
       where help.admission_id = a.id and help.from_on <= ${on}::date
         and (help.until_on is null or help.until_on > ${on}::date)) as helpers
    from admissions a
    join people p on p.id = a.person_id
    join unit_copies u on u.unit_id = a.unit_id
    where a.${sql.ref(column)} = any(${[...ids]}::uuid[])
      and (a.listed_on is null or a.listed_on <= ${on}::date)
      and (a.decided_on is null or a.decided_on > ${on}::date)
      and (a.stage <> all(${[...ENDED_STAGES]}::text[]) or a.stage_since > ${on}::date)
    order by u.name, p.sort_key, p.id limit ${MOST_PEOPLE + 1}
  `.execute(db)
  if (rows.length > MOST_PEOPLE) {
    return object(objection('LIST_TOO_LONG', { path: [], params: { most: MOST_PEOPLE } }))
  }
  const sheet = setSheet(listFacts(rows, { issuer: await readUnit(db, unitId, on), on }))
  if (!sheet) return null
  await audit('PRINTED_SYMPATHISER_LIST', {
    subjectId: unitId,
    provinceId: place.province_id,
    aboveBaseId: place.above_base_id,
    baseId: place.base_id,
    unitId,
    detail: { on },
  })
  return accept(sheet)
}
