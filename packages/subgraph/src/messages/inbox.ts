import { sql } from 'kysely'
import type { WorkContext } from '../context.ts'
import { Payload } from './payload.ts'

/** An event as it arrives; what its payload holds is checked by the reaction to its type. */
export interface ReceivedEvent {
  id: string
  type: string
  version: number
  occurredAt: string
  payload: unknown
}

export interface EventBatch {
  producer: string
  events: ReceivedEvent[]
}

/** Reads a batch strictly. Throws `MalformedEvent`. */
export function readBatch(body: unknown): EventBatch {
  const batch = new Payload(body, 'batch')
  return { producer: batch.text('producer'), events: batch.list('events', readEvent) }
}

const readEvent = (event: Payload): ReceivedEvent => ({
  id: event.uuid('id'),
  type: event.text('type'),
  version: event.whole('version'),
  occurredAt: event.text('occurredAt'),
  payload: event.anything('payload'),
})

/** Applies the events of one type, in the order in which they happened; must be repeatable. */
export type Reaction<Database = unknown> = (
  events: readonly ReceivedEvent[],
  work: WorkContext<Database>,
) => Promise<void>

export type Reactions<Database = unknown> = Readonly<Record<string, Reaction<Database>>>

/** How many events of a batch were new, and how many had come before. */
export interface ReceivedNumbers {
  applied: number
  repeated: number
}

/**
 * Applies a batch inside the caller's transaction: each event once, however often it is sent. Neighbours
 * of one type are handed over together, so that a reaction can work on sets.
 */
export async function receive<Database>(
  batch: EventBatch,
  reactions: Reactions<Database>,
  work: WorkContext<Database>,
): Promise<ReceivedNumbers> {
  const fresh = await remember(batch, work)
  for (const run of runsOfOneType(batch.events.filter(event => fresh.has(event.id)))) {
    const [first] = run
    if (first) await reactions[first.type]?.(run, work)
  }
  return { applied: fresh.size, repeated: batch.events.length - fresh.size }
}

async function remember<Database>(
  { producer, events }: EventBatch,
  { db }: WorkContext<Database>,
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    insert into inbox_events (id, producer)
    select id, ${producer} from unnest(${events.map(event => event.id)}::uuid[]) as list(id)
    on conflict do nothing returning id
  `.execute(db)
  return new Set(rows.map(({ id }) => id))
}

function runsOfOneType(events: readonly ReceivedEvent[]): ReceivedEvent[][] {
  const runs: ReceivedEvent[][] = []
  for (const event of events) {
    const run = runs.at(-1)
    if (run && run[0]?.type === event.type) run.push(event)
    else runs.push([event])
  }
  return runs
}
