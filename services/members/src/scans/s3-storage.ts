import type { Readable } from 'node:stream'
import { AwsV4Signer } from 'aws4fetch'
import { request, type Dispatcher } from 'undici'
import { ScanMissing, type ScanStorage } from './storage.ts'

const ANSWER_MS = 30_000

export interface S3Settings {
  /** The bucket, by path: `https://storage.example/scans`. */
  bucketUrl: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** Keeps sealed scans in a bucket of anything that speaks S3. */
export function s3Storage(settings: S3Settings): ScanStorage {
  const ask = (method: Method, id: string, content?: Content) =>
    send(settings, { method, url: `${settings.bucketUrl}/${id}`, content })
  return {
    async put(id, stream, bytes) {
      const { statusCode, body } = await ask('PUT', id, { stream, bytes })
      await body.dump()
      if (statusCode !== 200) throw new StorageRefused(statusCode)
    },
    async open(id) {
      const { statusCode, body } = await ask('GET', id)
      if (statusCode === 200) return body
      await body.dump()
      throw statusCode === 404 ? new ScanMissing() : new StorageRefused(statusCode)
    },
    async remove(id) {
      const { statusCode, body } = await ask('DELETE', id)
      await body.dump()
      if (statusCode !== 204 && statusCode !== 200 && statusCode !== 404) {
        throw new StorageRefused(statusCode)
      }
    },
  }
}

type Method = 'PUT' | 'GET' | 'DELETE'

interface Content {
  stream: Readable
  bytes: number
}

class StorageRefused extends Error {
  override readonly name = 'StorageRefused'
  readonly code: string

  constructor(status: number) {
    super('the storage refused')
    this.code = String(status)
  }
}

async function send(
  { region, accessKeyId, secretAccessKey }: S3Settings,
  { method, url, content }: { method: Method; url: string; content: Content | undefined },
): Promise<Dispatcher.ResponseData> {
  // The body is not part of the signature: it is sealed, and read once.
  const credentials = { region, accessKeyId, secretAccessKey }
  const signed = await new AwsV4Signer({ method, url, service: 's3', ...credentials }).sign()
  const length = content ? { 'content-length': String(content.bytes) } : {}
  return request(signed.url, {
    method,
    headers: { ...Object.fromEntries(signed.headers), ...length },
    body: content?.stream ?? null,
    headersTimeout: ANSWER_MS,
    bodyTimeout: ANSWER_MS,
  })
}
