import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../http/refusal.ts'
import { requireOwnLink, requireOwnScreen } from '../http/same-origin.ts'
import type { Limits } from '../limits.ts'
import { passageOf, type PassageParts } from '../members/passage.ts'

interface Parts extends PassageParts {
  limits: Limits['scans']
  publicUrl: string
}

interface Upload {
  Body: Readable
  Querystring: Record<string, string>
}

/** Scanned papers on their way to members and back. */
export async function scanRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { limits, publicUrl } = parts
  const { enter, visitOf, pass } = passageOf(parts)
  const fits = fitsInto(limits)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))

  app.post<Upload>(
    '/scans',
    { bodyLimit: limits.bodyBytes, onRequest: [requireOwnScreen(publicUrl), enter, fits] },
    async (request, reply) => {
      const { body, query } = request
      const path = `/scans?${new URLSearchParams(query).toString()}`
      return pass(visitOf(request), reply, {
        method: 'POST',
        path,
        headers: headersOf(request),
        body,
      })
    },
  )
  app.get<{ Params: { id: string }; Querystring: { purpose?: string } }>(
    '/scans/:id',
    { onRequest: [requireOwnLink, enter] },
    async (request, reply) => {
      const { purpose } = request.query
      const query = purpose ? `?${new URLSearchParams({ purpose }).toString()}` : ''
      const path = `/scans/${encodeURIComponent(request.params.id)}${query}`
      return pass(visitOf(request), reply, { method: 'GET', path, headers: {} })
    },
  )
}

/** What is too long, or does not say how long it is, is not waited for. */
const fitsInto =
  ({ bodyBytes }: Parts['limits']) =>
  async ({ headers }: FastifyRequest, reply: FastifyReply) => {
    if (Number(headers['content-length']) <= bodyBytes) return
    reply.header('connection', 'close')
    throw new Refusal(413, 'BODY_TOO_LARGE')
  }

const headersOf = ({ headers }: FastifyRequest) => ({
  'content-type': 'application/octet-stream',
  'content-length': String(headers['content-length']),
  'idempotency-key': String(headers['idempotency-key'] ?? ''),
})
