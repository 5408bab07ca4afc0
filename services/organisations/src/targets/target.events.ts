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
}

export const TARGET_RECORDED = { type: 'target.recorded', version: 1 } as const

/** One event payload for each target that the condition on `t` (targets) selects. */
export const targetPayloads = (
  condition: RawBuilder<unknown>,
): RawBuilder<{ payload: TargetRecorded }> => sql`
  select jsonb_build_object('targetId', t.id, 'revision', t.revision, 'unitId', t.unit_id,
    'indicator', t.indicator, 'number', t.number, 'lowerPercent', t.lower_percent,
    'upperPercent', t.upper_percent, 'periodFrom', t.period_from, 'periodUntil', t.period_until,
    'directiveNumber', t.directive_number, 'directiveOn', t.directive_on,
    'directiveIssuer', t.directive_issuer) as payload
  from targets t where ${condition} order by t.id`

export const tellTargets = (db: Kysely<Database>, condition: RawBuilder<unknown>): Promise<void> =>
  tellAll(db, TARGET_RECORDED, targetPayloads(condition))
