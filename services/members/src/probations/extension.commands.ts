import type { LocalDate } from '@ket-nap/kernel'
import { enqueue } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { Desk } from './desk.commands.ts'
import { OPEN_RECOGNITIONS } from './probation-clock.workflow.ts'
import { OPEN_STAGES } from './probation-stage.workflow.ts'
import { storeTerms } from './probation-term.commands.ts'

interface Storage {
  db: Kysely<Database>
  today: LocalDate
  loaders: Pick<Desk['loaders'], 'readProbation' | 'openProbation'>
}

/** A fact that cancels a discipline. */
export interface CancelledDiscipline {
  personId: string
  factId: string
  on: LocalDate
}

/**
 * Ends the extension of a probation under way that was decided for a discipline which is cancelled now; none
 * is none. The probation is over again on its regular day (294 pt 4.2.2); what was decided stays on record.
 */
export async function endExtension(
  { db, today, loaders }: Storage,
  { personId, factId, on }: CancelledDiscipline,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update probations p set extension_ended_by = cancelling.id, version = p.version + 1
    from life_facts cancelling join life_facts discipline on discipline.id = cancelling.refers_to
    where cancelling.id = ${factId}::uuid and p.person_id = ${personId}::uuid
      and p.stage = any(${[...OPEN_STAGES]}::text[]) and p.extended_until is not null
      and p.extension_ended_by is null and p.discipline = discipline.ground
      and p.disciplined_on in (discipline.on_day, discipline.document_on)
    returning p.id
  `.execute(db)
  const id = rows[0]?.id
  const probation = id ? await loaders.readProbation(id) : null
  if (!probation) return
  await storeTerms(db, [await loaders.openProbation(probation, on)])
  if (probation.endsOn > today) return
  await enqueue(db, { job: OPEN_RECOGNITIONS, payload: {}, key: OPEN_RECOGNITIONS })
}
