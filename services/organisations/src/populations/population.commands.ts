import { accept, object, objection, type Objection } from '@ket-nap/kernel'
import { isUuid, once, type CommandOutcome, type Role } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { auditSubject, within } from '../units/scope.entity.ts'
import { tellPopulations } from './population.events.ts'
import { judgeCounting, type Counting } from './population.policy.ts'

export interface CountingInput extends Counting {
  idempotencyKey: string
  unitId: string
}

/** Records how many people live in a unit's area; a number of the same day is superseded. */
export const recordPopulation = (
  context: Context,
  input: CountingInput,
): Promise<CommandOutcome<{ unitId: string }>> =>
  once(context, { operation: 'recordPopulation', input }, async () => {
    const { db, today } = context
    const unitId = await findUnit(context, input.unitId)
    const judged = judgeCounting(input, today)
    if (!unitId) return object<[Objection<string, Role>]>(UNKNOWN_UNIT)
    if (!judged.ok) return judged
    const { on, people, source } = judged.value
    await sql`
      update populations set superseded_at = now()
      where unit_id = ${unitId} and counted_on = ${on} and superseded_at is null
    `.execute(db)
    const { id } = await sql<{ id: string }>`
      insert into populations (unit_id, counted_on, people, source)
      values (${unitId}, ${on}, ${people}, ${source}) returning id
    `
      .execute(db)
      .then(({ rows }) => rows[0] ?? { id: '' })
    await tellPopulations(db, sql`p.id = ${id}`)
    await context.audit('POPULATION_RECORDED', await auditSubject(context, id, unitId))
    return accept({ unitId })
  })

const UNKNOWN_UNIT: Objection<string, Role> = objection('UNKNOWN_UNIT', {
  path: ['input', 'unitId'],
})

async function findUnit({ db, viewer }: Context, id: string): Promise<string | undefined> {
  if (!isUuid(id)) return undefined
  const unit = await db
    .selectFrom('unit_versions as v')
    .select('v.unit_id as id')
    .where('v.unit_id', '=', id)
    .where(within(viewer.scope, 'v'))
    .limit(1)
    .executeTakeFirst()
  return unit?.id
}
