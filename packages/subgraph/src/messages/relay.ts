import { sql, type Kysely } from 'kysely'
import type { Logger } from 'pino'
import { request } from 'undici'
import { signServiceToken } from '../access/tokens.ts'
import type { Meters } from '../metrics/meters.ts'

const BATCH = 500
const IDLE_MS = 200
const LONGEST_PAUSE_MS = 5_000

export interface RelaySettings {
  producer: string
  /** Name and base url of each service that is told. */
  consumers: ReadonlyMap<string, string>
  secret: string
  db: Kysely<unknown>
  logger: Logger
  meters: Pick<Meters, 'relayFailures'>
}

export interface Relay {
  /** Something was just committed: do not wait for the next look. */
  nudge(): void
  /** Events that a consumer has not taken yet, by consumer. */
  pending(): Promise<Record<string, number>>
  stop(): Promise<void>
}

interface OutboxRow {
  xid: string
  seq: string
  id: string
  type: string
  version: number
  occurredAt: string
  payload: unknown
}

/**
 * Sends the outbox to every consumer, in order, at least once. Only events below the snapshot's xmin are
 * read, by `(xid, seq)`: an event that commits late with a low number is never passed over.
 */
export function startRelay(settings: RelaySettings): Relay {
  const stopping = new AbortController()
  const wakers = new Set<() => void>()
  const pause = (ms: number) =>
    new Promise<void>(resolve => {
      const done = () => {
        clearTimeout(timer)
        wakers.delete(done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      wakers.add(done)
    })
  const loops = [...settings.consumers].map(([consumer, url]) =>
    feed(settings, { consumer, url }, { pause, signal: stopping.signal }),
  )
  const nudge = () => wakers.forEach(wake => wake())
  return {
    nudge,
    pending: () => countPending(settings),
    async stop() {
      stopping.abort()
      nudge()
      await Promise.all(loops)
    },
  }
}

interface Target {
  consumer: string
  url: string
}

async function feed(
  settings: RelaySettings,
  target: Target,
  { pause, signal }: { pause: (ms: number) => Promise<void>; signal: AbortSignal },
): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    try {
      const sent = await sendBatch(settings, target, signal)
      failures = 0
      if (sent < BATCH) await pause(IDLE_MS)
    } catch (error) {
      if (signal.aborted) return
      failures += 1
      settings.meters.relayFailures.inc({ consumer: target.consumer })
      if (failures === 5) {
        settings.logger.warn({ consumer: target.consumer, reason: reasonOf(error) }, 'events wait')
      }
      await pause(Math.min(IDLE_MS * 2 ** failures, LONGEST_PAUSE_MS))
    }
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown')

async function sendBatch(
  { db, producer, secret }: RelaySettings,
  { consumer, url }: Target,
  signal: AbortSignal,
): Promise<number> {
  const rows = await nextEvents(db, consumer)
  const last = rows.at(-1)
  if (!last) return 0
  const response = await request(`${url}/events`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await signServiceToken(secret, producer, consumer)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ producer, events: rows.map(toMessage) }),
    signal,
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
  })
  await response.body.dump()
  if (response.statusCode !== 204) throw new Error(`consumer answered ${response.statusCode}`)
  await moveCursor(db, consumer, last)
  return rows.length
}

async function nextEvents(db: Kysely<unknown>, consumer: string): Promise<OutboxRow[]> {
  const { rows } = await sql<OutboxRow>`
    with place as (
      select coalesce(max(xid), '0'::xid8) as xid, coalesce(max(seq), 0) as seq
      from outbox_cursors where consumer = ${consumer}
    )
    select e.xid::text as xid, e.seq::text as seq, e.id, e.type, e.version,
      to_json(e.occurred_at)#>>'{}' as "occurredAt", e.payload
    from outbox_events e, place
    where (e.xid, e.seq) > (place.xid, place.seq) and e.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by e.xid, e.seq limit ${BATCH}
  `.execute(db)
  return rows
}

const toMessage = ({ id, type, version, occurredAt, payload }: OutboxRow) => ({
  id,
  type,
  version,
  occurredAt,
  payload,
})

async function moveCursor(db: Kysely<unknown>, consumer: string, to: OutboxRow): Promise<void> {
  await sql`
    insert into outbox_cursors (consumer, xid, seq)
    values (${consumer}, ${to.xid}::xid8, ${to.seq}::bigint)
    on conflict (consumer) do update set xid = excluded.xid, seq = excluded.seq
    where (outbox_cursors.xid, outbox_cursors.seq) < (excluded.xid, excluded.seq)
  `.execute(db)
}

async function countPending({ db, consumers }: RelaySettings): Promise<Record<string, number>> {
  const { rows } = await sql<{ consumer: string; pending: number }>`
    select c.name as consumer, count(e.seq)::int as pending
    from unnest(${[...consumers.keys()]}::text[]) as c(name)
    left join outbox_cursors k on k.consumer = c.name
    left join outbox_events e
      on (e.xid, e.seq) > (coalesce(k.xid, '0'::xid8), coalesce(k.seq, 0))
    group by c.name
  `.execute(db)
  return Object.fromEntries(rows.map(({ consumer, pending }) => [consumer, pending]))
}
