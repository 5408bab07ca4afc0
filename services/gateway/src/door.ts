import { createHash } from 'node:crypto'
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime'
import { findCall, openCall } from './calls.ts'
import { OWN_DOCUMENT_LIMITS } from './limits.ts'
import { refusal, statusOf, type RefusalCode } from './refusal.ts'
import type { ViewerTokens } from './viewer-token.ts'

const BODY_BYTES = 256 * 1024
const JSON_MEDIA_TYPE = /^application\/json\s*(;\s*charset=utf-8\s*)?$/i

/** Nobody gets further than this without POST, JSON, a viewer token and a body of decent size. */
export function door(tokens: ViewerTokens): GatewayPlugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname !== '/graphql') return
      const startedAt = performance.now()
      const code = refuseForm(request)
      if (code) return endResponse(answer(code))
      const verdict = await tokens.verify(request.headers.get('authorization'))
      if (!verdict.ok) return endResponse(answer(verdict.code))
      openCall(request, { ...verdict.viewer, startedAt })
    },
    onRequestParse({ request, setRequestParser }) {
      setRequestParser(async body => {
        const parsed = await readBody(body)
        const call = findCall(request)
        if (call && 'query' in parsed && typeof parsed.query === 'string') {
          if (Buffer.byteLength(parsed.query) > OWN_DOCUMENT_LIMITS.bytes)
            throw refusal('TOKEN_LIMIT')
          call.own = { hash: createHash('sha256').update(parsed.query).digest('hex') }
        }
        return parsed
      })
    },
  }
}

function refuseForm(request: Request): RefusalCode | undefined {
  if (request.method !== 'POST') return 'METHOD_NOT_ALLOWED'
  const mediaType = request.headers.get('content-type') ?? ''
  if (!JSON_MEDIA_TYPE.test(mediaType)) return 'UNSUPPORTED_MEDIA_TYPE'
  if (Number(request.headers.get('content-length') ?? 0) > BODY_BYTES) return 'BODY_TOO_LARGE'
  return undefined
}

/** Counts while it reads: a chunked body does not say its length beforehand. */
async function readBody(request: Request) {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > BODY_BYTES) throw refusal('BODY_TOO_LARGE')
    chunks.push(chunk)
  }
  const body = parseJson(Buffer.concat(chunks).toString('utf8'))
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refusal('BAD_REQUEST')
  return body
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusal('BAD_REQUEST')
  }
}

function answer(code: RefusalCode): Response {
  const { message, extensions } = refusal(code)
  const { http: _, ...visible } = extensions
  return Response.json(
    { errors: [{ message, extensions: visible }] },
    { status: statusOf(code), headers: code === 'METHOD_NOT_ALLOWED' ? { allow: 'POST' } : {} },
  )
}
