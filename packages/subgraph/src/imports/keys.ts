import { createHash } from 'node:crypto'
import { no, type Column } from './column.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * The id of a thing that another system knows by a key of its own: a UUID is taken as it is, any other
 * key gives the same UUID (version 8, from its SHA-256) in every service and at every import.
 */
export function importedId(kind: string, key: string): string {
  if (UUID.test(key)) return key
  const hash = createHash('sha256').update(`ket-nap:${kind}:${key}`).digest('hex').slice(0, 32)
  const versioned = `${hash.slice(0, 12)}8${hash.slice(13, 16)}8${hash.slice(17)}`
  return versioned.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** A cell that names a thing by its key; staged as its id. */
export const key = (kind: string): Column => ({
  required: true,
  type: 'uuid',
  read: cell =>
    cell.length > 100
      ? no('TOO_LONG', 'longer than 100 characters')
      : { value: importedId(kind, cell) },
})
