import type { LocalDate } from '@ket-nap/kernel'
import { tellAll } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { TargetIndicator } from './target.workflow.ts'

export interface TargetRecorded {
  targetId: string
  revision: number
  unitId: string
  indicator: TargetIndicator
  number: number | null
  lowerPercent: number | null
  upperPercent: number | null
  periodFrom: LocalDate
  periodUntil: LocalDate
  directiveNumber: string
  directiveOn: LocalDate | null
  directiveIssuer: string | null
  /** First day of a revision; null: in force for the whole period. */
  inForceFrom: LocalDate | null
}

export const TARGET_RECORDED = { type: 'target.recorded', version: 1 } as const

/** One event payload for each agreed version `v` of the targets `t` that the condition selects. */
export const targetPayloads = (
  condition: RawBuilder<unknown>,
): RawBuilder<{ payload: TargetRecorded }> => sql`
  select jsonb_build_object('targetId', t.id, 'revision', v.revision, 'unitId', t.unit_id,
    'indicator', t.indicator, 'number', v.number, 'lowerPercent', v.lower_percent,
    'upperPercent', v.upper_percent, 'periodFrom', t.period_from, 'periodUntil', t.period_until,
    'directiveNumber', v.directive_number, 'directiveOn', v.directive_on,
    'directiveIssuer', v.directive_issuer, 'inForceFrom', v.in_force_from) as payload
  from targets t join target_versions v on v.target_id = t.id and v.state = 'AGREED'
  where ${condition} order by t.id, v.revision`

export const tellTargets = (db: Kysely<Database>, condition: RawBuilder<unknown>): Promise<void> =>
  tellAll(db, TARGET_RECORDED, targetPayloads(condition))
