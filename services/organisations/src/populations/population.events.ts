import type { LocalDate } from '@ket-nap/kernel'
import { tellAll } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'

/** A count of inhabitants; a later event for the same unit and day replaces it. */
export interface PopulationRecorded {
  unitId: string
  on: LocalDate
  people: number
  source: string | null
}

export const POPULATION_RECORDED = { type: 'population.recorded', version: 1 } as const

/** One event payload for each count that the condition on `p` (populations) selects. */
export const populationPayloads = (
  condition: RawBuilder<unknown>,
): RawBuilder<{ payload: PopulationRecorded }> => sql`
  select jsonb_build_object('unitId', p.unit_id, 'on', p.counted_on, 'people', p.people,
    'source', p.source) as payload
  from populations p where p.superseded_at is null and ${condition} order by p.id`

export const tellPopulations = (
  db: Kysely<Database>,
  condition: RawBuilder<unknown>,
): Promise<void> => tellAll(db, POPULATION_RECORDED, populationPayloads(condition))
