import type { MikroORM } from '@mikro-orm/postgresql'
import { sql, type Kysely } from 'kysely'
import { Gauge, type Registry } from 'prom-client'
import type { Pools } from '../definition.ts'
import { kyselyOf } from '../transaction/scoped.ts'

/** A number that has outgrown this is a number for an alarm, not for counting. */
const COUNTED_AT_MOST = 10_000

export interface StoredFigures {
  /** Reads them anew. A database that is away is a figure too, not a failure. */
  refresh(): Promise<void>
}

export interface FigureSources {
  pools: Pools
  consumers: readonly string[]
  /** Jobs of this version; what else waits in the queue is counted as `unknown`. */
  jobs: readonly string[]
}

/** What lies in the database and in front of it: read when somebody asks for the metrics. */
export function storedFigures(
  registry: Registry,
  { pools, consumers, jobs }: FigureSources,
): StoredFigures {
  const gauges = createGauges(registry)
  const db = kyselyOf<unknown>(pools.worker.em.fork())
  return {
    async refresh() {
      await Promise.all([
        countPool(gauges, 'app', pools.app),
        countPool(gauges, 'worker', pools.worker),
      ])
      try {
        const [outbox, queue] = await Promise.all([readOutbox(db, consumers), readQueue(db)])
        show(gauges, outbox, namedAs(queue, jobs))
        gauges.up.set(1)
      } catch {
        for (const gauge of [gauges.waiting, gauges.oldest, gauges.jobs]) gauge.reset()
        gauges.up.set(0)
      }
    },
  }
}

type Gauges = ReturnType<typeof createGauges>

function createGauges(registry: Registry) {
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: `subgraph_${name}`, help, labelNames, registers: [registry] })
  return {
    up: gauge('database_up', 'Whether the database answered when the metrics were read'),
    connections: gauge('database_connections', 'Connections of a pool', 'role', 'state'),
    queued: gauge('database_queue', 'Callers that wait for a connection', 'role'),
    waiting: gauge('outbox_events', 'Events a consumer has not taken, at most 10,000', 'consumer'),
    oldest: gauge('outbox_oldest_seconds', 'Age of the oldest of them', 'consumer'),
    jobs: gauge('jobs', 'Jobs in the queue', 'job', 'state'),
  }
}

async function countPool(gauges: Gauges, role: keyof Pools, orm: MikroORM): Promise<void> {
  const pool = await orm.em.getConnection().getNativeClient()
  gauges.connections.set({ role, state: 'busy' }, pool.totalCount - pool.idleCount)
  gauges.connections.set({ role, state: 'idle' }, pool.idleCount)
  gauges.queued.set({ role }, pool.waitingCount)
}

interface OutboxFigures {
  consumer: string
  waiting: number
  oldestSeconds: number
}

async function readOutbox(
  db: Kysely<unknown>,
  consumers: readonly string[],
): Promise<OutboxFigures[]> {
  const { rows } = await sql<OutboxFigures>`
    select told.consumer, count(event.occurred_at)::integer as waiting,
      coalesce(extract(epoch from now() - min(event.occurred_at)), 0)::float8 as "oldestSeconds"
    from unnest(${[...consumers]}::text[]) as told(consumer)
    left join outbox_cursors place using (consumer)
    left join lateral (
      select occurred_at from outbox_events event
      where (event.xid, event.seq) > (coalesce(place.xid, '0'::xid8), coalesce(place.seq, 0))
      order by event.xid, event.seq limit ${COUNTED_AT_MOST}
    ) event on true
    group by told.consumer
  `.execute(db)
  return rows
}

interface QueueFigures {
  job: string
  state: string
  number: number
}

async function readQueue(db: Kysely<unknown>): Promise<QueueFigures[]> {
  const { rows } = await sql<QueueFigures>`
    select task.identifier as job, count(*)::integer as number,
      case when job.locked_at is not null then 'running'
        when job.attempts >= job.max_attempts then 'failed'
        when job.attempts > 0 then 'retrying'
        when job.run_at > now() then 'scheduled'
        else 'waiting' end as state
    from graphile_worker._private_jobs job
    join graphile_worker._private_tasks task on task.id = job.task_id
    group by 1, 3
  `.execute(db)
  return rows
}

const namedAs = (queue: readonly QueueFigures[], jobs: readonly string[]): QueueFigures[] =>
  queue.map(figure => ({ ...figure, job: jobs.includes(figure.job) ? figure.job : 'unknown' }))

function show(
  gauges: Gauges,
  outbox: readonly OutboxFigures[],
  queue: readonly QueueFigures[],
): void {
  for (const { consumer, waiting, oldestSeconds } of outbox) {
    gauges.waiting.set({ consumer }, waiting)
    gauges.oldest.set({ consumer }, oldestSeconds)
  }
  gauges.jobs.reset()
  for (const { job, state, number } of queue) gauges.jobs.inc({ job, state }, number)
}
