import { Readable } from 'node:stream'
import type { Objection } from '@ket-nap/kernel'
import {
  OPENING_PURPOSES,
  Unauthenticated,
  type OpeningPurpose,
  type Role,
  type RouteAccess,
  type SubgraphDefinition,
  type Viewer,
} from '@ket-nap/subgraph'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../database.ts'
import type { Loaders } from '../loaders.ts'
import { DOSSIERS } from '../rights/role-group.policy.ts'
import { takeIn } from './scan-intake.ts'
import type { ScanVault } from './scan-vault.ts'
import { announceScan, storeScan, type ScanSubject } from './scan.commands.ts'
import { takeSize } from './scan.policy.ts'
import { openScan, type OpenedScan } from './scan.queries.ts'
import { unseal } from './sealed-stream.ts'
import type { ScanStorage } from './storage.ts'

/** Where the scans of this service lie, and their keys. */
export interface ScanShelf {
  storage: ScanStorage
  vault: ScanVault
}

type Definition = SubgraphDefinition<Database, Loaders>
type Access = RouteAccess<Database, Loaders>

const ID = { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }
const UPLOAD = {
  querystring: {
    type: 'object',
    required: ['kind'],
    dependencies: { admissionId: ['personId'] },
    additionalProperties: false,
    properties: {
      personId: ID,
      admissionId: ID,
      kind: { type: 'string', pattern: '^[A-Z][A-Z0-9_]{1,40}$' },
    },
  },
  headers: {
    type: 'object',
    required: ['idempotency-key', 'content-length'],
    properties: {
      'idempotency-key': { type: 'string' },
      'content-length': { type: 'string', pattern: '^[0-9]{1,12}$' },
    },
  },
}

interface Upload {
  Querystring: { personId?: string; admissionId?: string; kind: string }
  Headers: { 'idempotency-key': string; 'content-length': string }
  Body: Readable
}

const DOWNLOAD = {
  querystring: {
    type: 'object',
    additionalProperties: false,
    properties: { purpose: { type: 'string', enum: OPENING_PURPOSES } },
  },
}

interface Download {
  Params: { id: string }
  Querystring: { purpose?: OpeningPurpose }
}

/** `POST /scans` takes a scanned paper in, `GET /scans/:id` hands it out. Files do not fit into the graph. */
export const scanRoutes =
  (shelf: ScanShelf): NonNullable<Definition['routes']> =>
  (app, access) =>
    void app.register(async scans => {
      const viewers = new WeakMap<FastifyRequest, Viewer>()
      scans.addHook('onRequest', async request => {
        viewers.set(request, await access.viewer(request.headers.authorization))
      })
      const viewerOf = (request: FastifyRequest): Viewer => {
        const viewer = viewers.get(request)
        if (!viewer) throw new Unauthenticated('the viewer is read first')
        return viewer
      }
      scans.removeAllContentTypeParsers()
      scans.addContentTypeParser('*', (_, payload, done) => done(null, payload))
      uploadRoute(scans, { shelf, access, viewerOf })
      openRoute(scans, { shelf, access, viewerOf })
    })

interface Parts {
  shelf: ScanShelf
  access: Access
  viewerOf(request: FastifyRequest): Viewer
}

function uploadRoute(app: FastifyInstance, { shelf, access, viewerOf }: Parts): void {
  const bodyLimit = Number.MAX_SAFE_INTEGER
  app.post<Upload>('/scans', { schema: UPLOAD, bodyLimit }, async (request, reply) => {
    const viewer = viewerOf(request)
    if (!mayOpenDossiers(viewer)) return refuse(reply, 403, 'FORBIDDEN')
    const size = takeSize(Number(request.headers['content-length']))
    // The rest is not waited for: the connection ends with the answer.
    if (!size.ok) return objectTo(reply.header('connection', 'close'), 413, size.objections)
    const subject = subjectOf(request.query)
    const id = await access.scoped(viewer, context => announceScan(context, subject))
    if (!id) return refuse(reply, 404, 'NOT_FOUND')
    const { key, sealedKey } = shelf.vault.makeKey(id)
    const arriving = { id, content: request.body, bytes: size.value, key }
    const taken = await takeIn(shelf.storage, arriving)
    if (!taken.ok) return objectTo(reply, 422, taken.objections)
    const stored = await access.scoped(viewer, context =>
      storeScan(
        context,
        { ...subject, idempotencyKey: request.headers['idempotency-key'] },
        { ...taken.value, id, bytes: size.value, sealedKey },
      ),
    )
    if (!stored.ok) return objectTo(reply, 422, stored.objections)
    return reply.code(201).send({ id: stored.value.scanId })
  })
}

const subjectOf = ({ personId, admissionId, kind }: Upload['Querystring']): ScanSubject => ({
  personId: personId ?? null,
  admissionId: admissionId ?? null,
  kind,
})

function openRoute(app: FastifyInstance, { shelf, access, viewerOf }: Parts): void {
  app.get<Download>('/scans/:id', { schema: DOWNLOAD }, async (request, reply) => {
    const viewer = viewerOf(request)
    const asked = { id: request.params.id, purpose: request.query.purpose ?? null }
    const scan = mayOpenDossiers(viewer)
      ? await access.scoped(viewer, context => openScan(context, asked))
      : null
    if (!scan) return refuse(reply, 404, 'NOT_FOUND')
    if (!scan.ok) return objectTo(reply, 422, scan.objections)
    const content = await opened(shelf, scan.value)
    return reply.headers(headersOf(scan.value)).send(content)
  })
}

const EXTENSIONS = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const

/** A file to keep, never a page to show: whatever it holds, no browser runs it in our name. */
const headersOf = ({ id, mediaType, bytes }: OpenedScan) => ({
  'content-type': mediaType,
  'content-length': bytes,
  'content-disposition': `attachment; filename="${id}.${EXTENSIONS[mediaType]}"`,
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
})

/** Verifies the first part before anything is answered; a later part that is broken breaks the answer off. */
async function opened({ storage, vault }: ScanShelf, scan: OpenedScan): Promise<Readable> {
  const key = vault.openKey(scan.id, scan.sealedKey)
  const parts = unseal({ id: scan.id, key }, await storage.open(scan.id))
  const first = await parts.next()
  return Readable.from(
    (async function* () {
      if (!first.done) yield first.value
      yield* parts
    })(),
  )
}

const mayOpenDossiers = ({ post }: Viewer) => DOSSIERS.includes(post.role)

const refuse = (reply: FastifyReply, status: number, code: string) =>
  reply.code(status).send({ code })

const objectTo = (
  reply: FastifyReply,
  status: number,
  objections: readonly Objection<string, Role>[],
) => reply.code(status).send({ objections })
