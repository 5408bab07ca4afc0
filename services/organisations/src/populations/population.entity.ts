import type { LocalDate } from '@ket-nap/kernel'
import { defineEntity, p } from '@mikro-orm/postgresql'

/** Inhabitants of a unit's area on a day, until recorded otherwise. */
export const PopulationEntity = defineEntity({
  name: 'Population',
  tableName: 'populations',
  properties: {
    id: p.uuid().primary(),
    unitId: p.uuid(),
    countedOn: p.date().$type<LocalDate>(),
    people: p.integer(),
    source: p.text().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
    supersededAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export interface PopulationRow {
  unitId: string
  on: LocalDate
  people: number
  source: string | null
}
