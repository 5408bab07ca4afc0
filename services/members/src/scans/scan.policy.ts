import { accept, object, objection, type Objection, type Outcome } from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'

/** What a scan of a paper may be; no guidance names a format. */
export const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type MediaType = (typeof MEDIA_TYPES)[number]

export const MOST_BYTES = 20 * 1024 * 1024

export type ScanObjection = Objection<'SCAN_TYPE' | 'SCAN_TOO_LARGE' | 'SCAN_EMPTY', Role>

/** Whether a file of this size is taken. */
export function takeSize(bytes: number): Outcome<number, ScanObjection> {
  if (bytes === 0) return object(objection('SCAN_EMPTY', { path: ['file'] }))
  if (bytes <= MOST_BYTES) return accept(bytes)
  return object(objection('SCAN_TOO_LARGE', { path: ['file'], params: { most: MOST_BYTES } }))
}

/** The type that the content has, whatever its name says. */
export function takeType(found: string | undefined): Outcome<MediaType, ScanObjection> {
  const known = MEDIA_TYPES.find(type => type === found)
  return known ? accept(known) : object(objection('SCAN_TYPE', { path: ['file'] }))
}
