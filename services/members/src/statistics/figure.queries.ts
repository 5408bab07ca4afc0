import type { LocalDate } from '@ket-nap/kernel'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { Asked } from '../units/subtree.queries.ts'
import type { Place } from '../units/unit.policy.ts'

/** Whose figure, on which day's tree. */
export interface Subject {
  readonly place: Place
  readonly asOf: LocalDate
}

/** A figure that one statement counts for any number of units. */
export interface Figure<Args, Value> {
  read(db: Kysely<Database>, asked: Asked, args: Args): Promise<ReadonlyMap<string, Value>>
  /** Of a unit for which there is nothing to count. */
  nothing: Value
}

export type FigureLoader<Args, Value> = (subject: Subject, args: Args) => Promise<Value>

/** Units that ask the same figure of the same day with the same arguments in one tick share a statement. */
export function figureLoaders(db: Kysely<Database>, today: LocalDate) {
  return <Args, Value>(figure: Figure<Args, Value>): FigureLoader<Args, Value> => {
    const loaders = new Map<string, DataLoader<Place, Value, string>>()
    return ({ place, asOf }, args) => {
      const key = JSON.stringify([asOf, args])
      const loader =
        loaders.get(key) ??
        new DataLoader<Place, Value, string>(
          async places => {
            const values = await figure.read(db, { places, asOf, today }, args)
            return places.map(({ unit_id }) => values.get(unit_id) ?? figure.nothing)
          },
          { cacheKeyFn: ({ unit_id }) => unit_id },
        )
      loaders.set(key, loader)
      return loader.load(place)
    }
  }
}

/** Rows of a statement by the unit that they were counted for. */
export const byRoot = <Row extends { root: string }, Value>(
  rows: readonly Row[],
  value: (row: Row) => Value,
): ReadonlyMap<string, Value> => new Map(rows.map(row => [row.root, value(row)]))
