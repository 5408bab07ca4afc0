import { Readable } from 'node:stream'
import { today } from '@ket-nap/kernel'
import type { FastifyInstance } from 'fastify'
import { verifyServiceToken } from '../access/tokens.ts'
import type { Viewer } from '../access/viewer.ts'
import { AuditStopped } from '../audit/audit-stopped.ts'
import { importTable } from '../imports/import.ts'
import { readBatch, receive, type ReceivedNumbers } from '../messages/inbox.ts'
import { objectionCounter } from '../metrics/meters.ts'
import { applySnapshot, writeSnapshot } from '../messages/snapshot.ts'
import { kyselyOf, withScope, withWork } from '../transaction/scoped.ts'
import type { HttpParts } from './parts.ts'

/** Files and snapshots are read as they come and never held whole. */
const STREAMED = { bodyLimit: Number.MAX_SAFE_INTEGER }
const BATCH = { bodyLimit: 16 * 1_048_576 }

/** What services and the command line ask of a subgraph: events, snapshots, imports. */
export function serviceEndpoints<Database, Loaders>(
  app: FastifyInstance,
  parts: HttpParts<Database, Loaders>,
): void {
  const { definition, pools, relay } = parts
  const caller = (authorization: string | undefined) =>
    verifyServiceToken(parts.serviceTokenSecret, definition.service, authorization)
  void app.register(async guarded => {
    guarded.addHook('onRequest', async ({ headers }) => void (await caller(headers.authorization)))
    eventEndpoints(guarded, parts)
    importEndpoint(guarded, parts)
  })
  const andNudge = async <Result>(done: Promise<Result>) => {
    const result = await done
    relay.nudge()
    return result
  }
  definition.routes?.(app, {
    caller,
    work: run => andNudge(withWork(pools.worker, run)),
    viewer: parts.verifyViewer,
    scoped: async (viewer, run) => {
      if (parts.heads?.().state === 'CLOSED') throw new AuditStopped()
      return andNudge(withScope(scopeOf(parts, viewer), run))
    },
  })
}

const scopeOf = <Database, Loaders>(
  { definition, pools, meters }: HttpParts<Database, Loaders>,
  viewer: Viewer,
) => ({
  orm: pools.app,
  viewer,
  loaders: definition.loaders,
  objected: objectionCounter(meters),
})

function eventEndpoints<Database, Loaders>(
  app: FastifyInstance,
  { definition, pools: { worker }, relay, meters }: HttpParts<Database, Loaders>,
): void {
  const reactions = definition.reactions ?? {}
  app.post('/events', BATCH, async (request, reply) => {
    const batch = readBatch(request.body)
    const { applied, repeated } = await withWork<Database, ReceivedNumbers>(worker, work =>
      receive(batch, reactions, work),
    )
    meters.received.inc({ outcome: 'applied' }, applied)
    meters.received.inc({ outcome: 'repeated' }, repeated)
    relay.nudge()
    return reply.code(204).send()
  })
  app.get('/events/pending', () => relay.pending())
  app.get('/events/snapshot', async (_, reply) => {
    const events = definition.snapshot?.(kyselyOf<Database>(worker.em.fork()))
    if (!events) return reply.code(404).send({ code: 'NO_SNAPSHOT' })
    return reply.type('application/x-ndjson').send(writeSnapshot(events))
  })
  app.addContentTypeParser('application/x-ndjson', (_, payload, done) => done(null, payload))
  app.post('/events/snapshot', STREAMED, async (request, reply) => {
    if (!(request.body instanceof Readable)) return reply.code(415).send({ code: 'NO_SNAPSHOT' })
    const events = await applySnapshot<Database>(request.body, reactions, run =>
      withWork(worker, run),
    )
    relay.nudge()
    return { events }
  })
}

function importEndpoint<Database, Loaders>(
  app: FastifyInstance,
  { definition, pools: { worker }, relay }: HttpParts<Database, Loaders>,
): void {
  app.addContentTypeParser('text/csv', (_, payload, done) => done(null, payload))
  app.post<{ Params: { table: string } }>('/imports/:table', STREAMED, async (request, reply) => {
    const { table } = request.params
    const known = definition.imports?.[table]
    const file = request.body
    if (!known || !(file instanceof Readable)) return reply.code(404).send({ table })
    const answer = await importTable<Database>(table, known, {
      file,
      today: today(new Date()),
      transact: run => withWork(worker, run),
    })
    relay.nudge()
    return reply.code('problems' in answer ? 422 : 200).send(answer)
  })
}
