import type { DomainEvent } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from './database.ts'
import { POPULATION_RECORDED, populationPayloads } from './populations/population.events.ts'
import { POST_CHANGED, postPayloads } from './posts/post.events.ts'
import { UNIT_CHANGED, unitChangedPayloads } from './reorganisations/unit.events.ts'
import { TARGET_RECORDED, targetPayloads } from './targets/target.events.ts'

const UNITS_AT_ONCE = 1_000

/** Units in the order of their founding, then all that hangs on them. */
export async function* snapshot(db: Kysely<Database>): AsyncGenerator<DomainEvent> {
  const { rows } = await sql<{ last: number }>`select max(sequence) as last from units`.execute(db)
  const last = rows[0]?.last ?? 0
  for (let from = 0; from <= last; from += UNITS_AT_ONCE) {
    const slice = sql`u.sequence > ${from} and u.sequence <= ${from + UNITS_AT_ONCE}`
    yield* events(db, UNIT_CHANGED, unitChangedPayloads(slice))
  }
  yield* events(db, POPULATION_RECORDED, populationPayloads(sql`true`))
  yield* events(db, TARGET_RECORDED, targetPayloads(sql`true`))
  yield* events(db, POST_CHANGED, postPayloads(sql`true`))
}

async function* events(
  db: Kysely<Database>,
  kind: Pick<DomainEvent, 'type' | 'version'>,
  payloads: RawBuilder<{ payload: unknown }>,
): AsyncGenerator<DomainEvent> {
  const { rows } = await payloads.execute(db)
  for (const { payload } of rows) yield { ...kind, payload }
}
