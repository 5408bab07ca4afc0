import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendPage } from '../http/pages.ts'
import { Refusal } from '../http/refusal.ts'
import type { Asset, Encoding } from './asset.ts'
import type { Shelf } from './shelf.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'
const ASK_EACH_TIME = 'no-cache'

interface FileParams {
  id: string
  version: string
  '*': string
}

/** The list of remotes and every file of the published apps, out of verified memory. */
export async function appRoutes(app: FastifyInstance, { shelf }: { shelf: Shelf }): Promise<void> {
  app.get('/mfe/list.json', async (request, reply) => {
    await shelf.refresh()
    const { text, etag } = shelf.offered
    reply.headers({ 'cache-control': ASK_EACH_TIME, etag })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type('application/json; charset=utf-8').send(text)
  })

  app.get<{ Params: FileParams }>('/mfe/:id/:version/*', async (request, reply) => {
    const { id, version, '*': file } = request.params
    return sendAsset(request, reply, { asset: shelf.find(id, version, file), caching: FOR_EVER })
  })

  app.get<{ Params: { '*': string } }>('/assets/*', async (request, reply) => {
    const asset = shelf.findShellFile(`assets/${request.params['*']}`)
    return sendAsset(request, reply, { asset, caching: FOR_EVER })
  })
}

/**
 * Answers an address that no route knows: a file at the top of the shell's folder, else the shell
 * itself, whose router knows the pages, else nothing.
 */
export async function sendShell(
  shelf: Shelf,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(404, 'NOT_FOUND')
  await shelf.refresh()
  const path = URL.parse(request.url, 'http://edge')?.pathname.slice(1)
  if (path === undefined) throw new Refusal(400, 'BAD_REQUEST')
  const file = path === '' || path === 'index.html' ? null : shelf.shell?.files.get(path)
  if (file) return sendAsset(request, reply, { asset: file, caching: ASK_EACH_TIME })
  if (!(request.headers.accept ?? '').includes('text/html')) throw new Refusal(404, 'NOT_FOUND')
  const document = shelf.shell?.files.get('index.html')
  if (!document) return sendPage(reply, 'NO_SHELL')
  return sendAsset(request, reply, { asset: document, caching: ASK_EACH_TIME })
}

function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  { asset, caching }: { asset: Asset | null; caching: string },
): FastifyReply {
  if (!asset) throw new Refusal(404, 'NOT_FOUND')
  reply.headers({ 'cache-control': caching, etag: asset.etag, vary: 'accept-encoding' })
  if (request.headers['if-none-match'] === asset.etag) return reply.code(304).send()
  const encoding = encodings(request).find(name => asset.compressed[name] !== undefined)
  if (encoding) reply.header('content-encoding', encoding)
  return reply.type(asset.type).send((encoding && asset.compressed[encoding]) ?? asset.bytes)
}

/** What the browser understands, the smaller first. */
function encodings({ headers }: FastifyRequest): Encoding[] {
  const accepted = (headers['accept-encoding'] ?? '')
    .split(',')
    .filter(part => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map(part => part.split(';')[0]?.trim())
  return (['br', 'gzip'] as const).filter(name => accepted.includes(name))
}
