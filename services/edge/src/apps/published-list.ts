import { verify, type KeyObject } from 'node:crypto'

/** sha384 by file, in the form that browsers check. */
export type Integrity = Record<string, string>

export interface PublishedApp {
  version: string
  integrity: Integrity
}

/** A department's app as the shell finds it; its fields are handed to the shell as they are. */
export interface PublishedRemote extends PublishedApp {
  id: string
  /** Name of the global variable that its code defines. */
  scope: string
  entry: string
  contract: number
}

/** Which version of each app is current, as the publisher signed it. */
export interface PublishedList {
  shell: PublishedApp | null
  remotes: PublishedRemote[]
}

/** The list on disk is not what the publisher signed, or has another shape. */
export class ListRefused extends Error {}

/** Opens the signed list (`{payload, signature}`, ES256 over the payload's text). Throws `ListRefused`. */
export function openList(text: string, key: KeyObject): PublishedList {
  const { payload, signature } = record(parse(text))
  if (typeof payload !== 'string' || typeof signature !== 'string') throw new ListRefused('shape')
  const settings = { key, dsaEncoding: 'ieee-p1363' } as const
  const bytes = Buffer.from(signature, 'base64url')
  if (!verify('sha256', Buffer.from(payload), settings, bytes)) throw new ListRefused('signature')
  return toList(parse(Buffer.from(payload, 'base64url').toString('utf8')))
}

function toList(value: unknown): PublishedList {
  const { schema, shell, remotes } = record(value)
  if (schema !== 1 || !Array.isArray(remotes)) throw new ListRefused('schema')
  const isPublished = shell !== null && shell !== undefined
  return { shell: isPublished ? toApp(record(shell)) : null, remotes: remotes.map(toRemote) }
}

function toRemote(value: unknown): PublishedRemote {
  const remote = record(value)
  const { contract } = remote
  const app = toApp(remote)
  const id = matching(remote['id'], /^[a-z][a-z0-9-]{0,40}$/)
  const entry = matching(remote['entry'], /^\/mfe\/[\w./-]+$/)
  if (!entry.startsWith(`/mfe/${id}/${app.version}/`)) throw new ListRefused('entry')
  if (typeof contract !== 'number') throw new ListRefused('contract')
  return { id, scope: matching(remote['scope'], /^mfe_\w{1,60}$/), ...app, entry, contract }
}

function toApp({ version, integrity }: Record<string, unknown>): PublishedApp {
  const sums = Object.entries(record(integrity)).map(
    ([file, sum]) => [fileName(file), matching(sum, /^sha384-[A-Za-z0-9+/]{64}$/)] as const,
  )
  return {
    version: matching(version, /^[A-Za-z0-9][\w.-]{0,80}$/),
    integrity: Object.fromEntries(sums),
  }
}

/** A path that stays inside the app's folder. */
function fileName(file: string): string {
  const isInside = file.split('/').every(part => /^[\w@~+ .-]+$/.test(part) && !/^\.+$/.test(part))
  if (!isInside) throw new ListRefused('file name')
  return file
}

function matching(value: unknown, shape: RegExp): string {
  if (typeof value !== 'string' || !shape.test(value)) throw new ListRefused('shape')
  return value
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new ListRefused('shape')
  return { ...value }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ListRefused('no JSON')
  }
}
