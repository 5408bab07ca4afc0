import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { verifyServiceToken } from '../access/tokens.ts'
import { importTable } from '../imports/import.ts'
import { receive, type EventBatch } from '../messages/inbox.ts'
import { applySnapshot, writeSnapshot } from '../messages/snapshot.ts'
import { kyselyOf, withWork } from '../transaction/scoped.ts'
import type { HttpParts } from './http.ts'

/** Files and snapshots are read as they come and never held whole. */
const STREAMED = { bodyLimit: Number.MAX_SAFE_INTEGER }

/** What services and the command line ask of a subgraph: events, snapshots, imports. */
export function serviceEndpoints<Database, Loaders>(
  app: FastifyInstance,
  parts: HttpParts<Database, Loaders>,
): void {
  const { definition, worker } = parts
  const caller = (authorization: string | undefined) =>
    verifyServiceToken(parts.serviceTokenSecret, definition.service, authorization)
  app.post('/events', { bodyLimit: 16_777_216 }, async (request, reply) => {
    await caller(request.headers.authorization)
    const batch = request.body as EventBatch
    await withWork<Database, void>(worker, work => receive(batch, definition.reactions ?? {}, work))
    parts.relay.nudge()
    return reply.code(204).send()
  })
  app.get('/events/pending', async request => {
    await caller(request.headers.authorization)
    return parts.relay.pending()
  })
  app.get('/events/snapshot', async (request, reply) => {
    await caller(request.headers.authorization)
    const events = definition.snapshot?.(kyselyOf<Database>(worker.em.fork()))
    if (!events) return reply.code(404).send({ code: 'NO_SNAPSHOT' })
    return reply.type('application/x-ndjson').send(writeSnapshot(events))
  })
  app.addContentTypeParser('application/x-ndjson', (_, payload, done) => done(null, payload))
  app.post('/events/snapshot', STREAMED, async (request, reply) => {
    await caller(request.headers.authorization)
    if (!(request.body instanceof Readable)) return reply.code(415).send({ code: 'NO_SNAPSHOT' })
    const events = await applySnapshot<Database>(request.body, definition.reactions ?? {}, run =>
      withWork(worker, run),
    )
    parts.relay.nudge()
    return { events }
  })
  app.addContentTypeParser('text/csv', (_, payload, done) => done(null, payload))
  app.post<{ Params: { table: string } }>('/imports/:table', STREAMED, async (request, reply) => {
    await caller(request.headers.authorization)
    const { table } = request.params
    const known = definition.imports?.[table]
    if (!known || !(request.body instanceof Readable)) return reply.code(404).send({ table })
    const answer = await importTable(table, known, request.body, run => withWork(worker, run))
    parts.relay.nudge()
    return reply.code('problems' in answer ? 422 : 200).send(answer)
  })
  definition.routes?.(app, {
    caller,
    work: async run => {
      const result = await withWork(worker, run)
      parts.relay.nudge()
      return result
    },
  })
}
