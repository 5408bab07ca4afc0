import DataLoader from 'dataloader'
import { isUuid } from './uuid.ts'

/**
 * Loads rows by id, each once a request, all of one tick in one query. What is no id, is not there or is
 * not within reach is null alike.
 */
export function byId<Row extends { id: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (asked: readonly string[]) => {
    const ids = [...new Set(asked.map(id => id.toLowerCase()).filter(isUuid))]
    const rows = ids.length > 0 ? await read(ids) : []
    const found = new Map(rows.map(row => [row.id, row]))
    return asked.map(id => found.get(id.toLowerCase()) ?? null)
  })
}

/** Loads lists of rows by the id of what they belong to, all of one tick in one query. */
export function listsById<Row>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  owner: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = Map.groupBy(await read(ids), owner)
    return ids.map(id => rows.get(id) ?? [])
  })
}

/** Counts by the id of what is counted; nothing found is 0. */
export function countsById(
  read: (ids: readonly string[]) => Promise<readonly { id: string; count: number }[]>,
): DataLoader<string, number> {
  return new DataLoader(async (ids: readonly string[]) => {
    const counts = new Map((await read(ids)).map(({ id, count }) => [id, count]))
    return ids.map(id => counts.get(id) ?? 0)
  })
}

/** Reads at the first asking and keeps the answer for the request. */
export function oncePerRequest<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined
  return () => (value ??= read())
}

/** One value for each key, made at the first asking. */
export function perKey<Key extends string, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return key => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}
