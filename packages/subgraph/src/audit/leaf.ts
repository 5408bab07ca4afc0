import { createHash } from 'node:crypto'

/**
 * What of an `entry` is hashed, as SQL texts and in this order. Committed: the hashes of all entries depend
 * on it. `recorded_at` in microseconds, so that no setting of a session changes its text.
 */
export const LEAF_TEXTS = [
  'entry.seq::text',
  'entry.xid::text',
  '(extract(epoch from entry.recorded_at) * 1000000)::bigint::text',
  'entry.action',
  'entry.holder_id::text',
  'entry.post_id::text',
  'entry.role',
  'entry.post_unit_id::text',
  'entry.subject_id::text',
  'entry.province_id::text',
  'entry.above_base_id::text',
  'entry.base_id::text',
  'entry.unit_id::text',
  'entry.request_id::text',
  'entry.detail::text',
] as const

/** Texts with their lengths before them: no two lists come out alike. The database does the same. */
export const framed = (texts: readonly (string | null)[]): Buffer =>
  Buffer.from(
    texts.map(text => (text === null ? '-,' : `${Buffer.byteLength(text)}:${text},`)).join(''),
  )

const LEAF = Buffer.from([0x00])

/** Hash of an entry, from its texts: RFC 6962 §2.1, prefix 0x00. */
export const leafHash = (texts: readonly (string | null)[]): Buffer =>
  createHash('sha256').update(LEAF).update(framed(texts)).digest()
