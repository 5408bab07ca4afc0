import { hash } from 'node:crypto'
import { isUuid } from '../uuid.ts'
import { no, type Column } from './column.ts'

/**
 * The id of a thing that another system knows by a key of its own: a UUID is taken as it is, any other
 * key gives the same UUID (version 8, from its SHA-256) in every service and at every import.
 */
export function importedId(kind: string, key: string): string {
  if (isUuid(key)) return key
  const hex = hash('sha256', `ket-nap:${kind}:${key}`)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
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
