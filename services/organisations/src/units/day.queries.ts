import type { LocalDate } from '@ket-nap/kernel'
import DataLoader from 'dataloader'

/** Something asked as of a day. */
export interface OnDay {
  id: string
  day: LocalDate
}

export type DayLoader<Value> = DataLoader<OnDay, Value, string>

/** A loader that asks once for each day; a request rarely has more than one. */
export function dayLoader<Value>(
  load: (ids: readonly string[], day: LocalDate) => Promise<ReadonlyMap<string, Value>>,
  missing: Value,
): DayLoader<Value> {
  return new DataLoader(
    async keys => {
      const answers = new Map<LocalDate, ReadonlyMap<string, Value>>()
      for (const [day, group] of Map.groupBy(keys, key => key.day)) {
        answers.set(day, await load([...new Set(group.map(({ id }) => id))], day))
      }
      return keys.map(({ id, day }) => answers.get(day)?.get(id) ?? missing)
    },
    { cacheKeyFn: ({ id, day }) => `${day} ${id}` },
  )
}
