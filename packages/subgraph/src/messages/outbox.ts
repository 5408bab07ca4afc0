import { sql, type Kysely, type RawBuilder } from 'kysely'

/** A fact told to other services; its payload's shape is in the slice's `events` file. */
export interface DomainEvent<Payload = unknown> {
  type: string
  version: number
  payload: Payload
}

/** Writes events in the transaction of the change they tell of. */
export async function tell<Database>(
  db: Kysely<Database>,
  events: readonly DomainEvent[],
): Promise<void> {
  if (events.length === 0) return
  const rows = JSON.stringify(events)
  await sql`
    insert into outbox_events (type, version, payload)
    select e->>'type', (e->>'version')::smallint, e->'payload'
    from jsonb_array_elements(${rows}::jsonb) with ordinality as list(e, place) order by place
  `.execute(db)
}

/** As `tell`, one event for each row of a query with the one column `payload`. */
export async function tellAll<Database>(
  db: Kysely<Database>,
  { type, version }: Pick<DomainEvent, 'type' | 'version'>,
  payloads: RawBuilder<{ payload: unknown }>,
): Promise<void> {
  await sql`
    insert into outbox_events (type, version, payload)
    select ${type}, ${version}::smallint, payload from (${payloads}) as list
  `.execute(db)
}
