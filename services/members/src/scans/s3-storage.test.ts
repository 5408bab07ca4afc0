import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { s3Storage } from './s3-storage.ts'
import { ScanMissing, type ScanStorage } from './storage.ts'

/** As much of S3 as it takes: refuses what is not signed, keeps bytes by path. */
const kept = new Map<string, Buffer>()
const asked: IncomingMessage[] = []
let refuses = false
let server: Server
let storage: ScanStorage

const SIGNED =
  /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/local\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=[0-9a-f]{64}$/

async function answer(request: IncomingMessage): Promise<[status: number, body?: Buffer]> {
  asked.push(request)
  const { method, url = '', headers } = request
  const content = await buffer(request)
  const isSigned = SIGNED.test(headers.authorization ?? '') && headers['x-amz-date']
  if (refuses || !isSigned) return [403]
  if (method === 'PUT') {
    if (headers['content-length'] !== String(content.length)) return [411]
    kept.set(url, content)
    return [200]
  }
  if (method === 'DELETE') return kept.delete(url) ? [204] : [404]
  const found = kept.get(url)
  return found ? [200, found] : [404]
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void answer(request).then(([status, body]) => response.writeHead(status).end(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  storage = s3Storage({
    bucketUrl: `http://127.0.0.1:${port}/scans`,
    region: 'local',
    accessKeyId: 'key',
    secretAccessKey: 'secret of the test',
  })
})
beforeEach(() => {
  refuses = false
  kept.clear()
  asked.splice(0)
})
afterAll(() => void server.close())

test('bytes are put with a signature and a length, come back and go', async () => {
  const id = randomUUID()
  const bytes = randomBytes(300_000)
  await storage.put(id, Readable.from([bytes.subarray(0, 1_000), bytes.subarray(1_000)]), 300_000)
  expect([...kept.keys()]).toEqual([`/scans/${id}`])
  expect((await buffer(await storage.open(id))).equals(bytes)).toBe(true)
  await storage.remove(id)
  expect(kept.size).toBe(0)
  await storage.remove(id)
})

test('the secret is in no request', async () => {
  await storage.put(randomUUID(), Readable.from([Buffer.from('x')]), 1)
  expect(JSON.stringify(asked.map(({ headers, url }) => [headers, url]))).not.toContain('secret')
})

test('what is not there is missing, and a refusal is a fault', async () => {
  await expect(storage.open(randomUUID())).rejects.toThrow(ScanMissing)
  refuses = true
  const bytes = () => Readable.from([Buffer.from('x')])
  await expect(storage.put(randomUUID(), bytes(), 1)).rejects.toThrow('the storage refused')
  await expect(storage.open(randomUUID())).rejects.toThrow('the storage refused')
  await expect(storage.remove(randomUUID())).rejects.toThrow('the storage refused')
})

test('bytes that break off leave nothing', async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('half')
      throw new Error('broke off')
    })(),
  )
  await expect(storage.put(randomUUID(), broken, 1_000)).rejects.toThrow()
  expect(kept.size).toBe(0)
})
