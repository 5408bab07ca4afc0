import type { LocalDate } from '@ket-nap/kernel'
import { isUuid } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Context } from '../context.ts'
import type { Database } from '../database.ts'
import { caseDetail } from '../openings/opening.policy.ts'
import type { OpenedProbation } from '../probations/probation.policy.ts'
import type { CountedVote } from './print-facts.policy.ts'
import { readNamed, readUnit } from './print-source.queries.ts'
import { setSheet, type Sheet } from './print.policy.ts'
import {
  printsOfProbation,
  recognitionDecisionFacts,
  recognitionResolutionFacts,
  votesOfPrint,
  type RecognitionPrint,
  type RecognitionVoted,
} from './recognition-print.policy.ts'

/** A paper of a probation, and the access log is told. Null alike for what is unknown, out of reach or not there. */
export async function printProbation(
  context: Context,
  { id, kind }: { id: string; kind: RecognitionPrint },
): Promise<Sheet | null> {
  const { loaders, today, audit } = context
  const probation = isUuid(id) ? await loaders.readProbation(id) : null
  if (!probation || !printsOfProbation(probation.ballots).includes(kind)) return null
  const voted = await readVoted(context, await loaders.openProbation(probation, today), kind)
  if (!voted) return null
  const isDecision = kind === 'RECOGNITION_DECISION'
  const sheet = setSheet(
    isDecision ? recognitionDecisionFacts(voted) : recognitionResolutionFacts(voted),
  )
  if (!sheet) return null
  const { personId, provinceId, aboveBaseId, baseId, unitId } = probation
  const place = { provinceId, aboveBaseId, baseId, unitId }
  const detail = caseDetail({ kind: 'PROBATION', id })
  await audit(`PRINTED_${kind}`, { subjectId: personId, ...place, detail })
  return sheet
}

async function readVoted(
  context: Context,
  { probation, route }: OpenedProbation,
  kind: RecognitionPrint,
): Promise<RecognitionVoted | null> {
  const { db, loaders } = context
  const { id, provinceId, endsOn } = probation
  const vote = await readVote(db, id, votesOfPrint(kind))
  const about = vote && (await readNamed(context, probation, vote.heldOn))
  if (!about) return null
  const on: LocalDate = vote.heldOn
  const { values } = await loaders.policy({ provinceId, day: on })
  return {
    about,
    issuer: await readUnit(db, vote.unitId, on),
    on,
    vote,
    forms: values.forms,
    isBaseCell: route?.baseUnitId === null && route.decides !== 'BASE_COMMITTEE',
    officialOn: endsOn,
  }
}

async function readVote(
  db: Kysely<Database>,
  probationId: string,
  actions: readonly string[],
): Promise<CountedVote | null> {
  const { rows } = await sql<CountedVote>`
    select m.organ, m.unit_id as "unitId", m.held_on as "heldOn",
      coalesce(b.form_of_vote, m.form_of_vote) as "formOfVote",
      v.number, b.entitled, b.present, b.yes, b.no, b.blank, b.needed, b.passed
    from probation_ballots b join meetings m on m.id = b.meeting_id
    join probation_moves v on v.meeting_id = b.meeting_id and v.probation_id = b.probation_id
    where b.probation_id = ${probationId} and v.action = any(${[...actions]}::text[])
    order by v.place desc limit 1
  `.execute(db)
  return rows[0] ?? null
}
