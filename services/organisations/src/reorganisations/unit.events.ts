import type { LocalDate } from '@ket-nap/kernel'
import { tellAll } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { UnitKind, UnitLevel, UnitLine } from '../units/unit.workflow.ts'
import type { Anchors } from './anchor.policy.ts'

/** The whole state of one unit; consumers keep the highest revision. */
export interface UnitChanged {
  unitId: string
  revision: number
  /** The unit's label in paths. */
  sequence: number
  line: UnitLine
  residential: boolean
  foundedOn: LocalDate
  closedOn: LocalDate | null
  anchors: Anchors
  /** Oldest first, each at one place in the tree. */
  versions: {
    from: LocalDate
    until: LocalDate | null
    parentId: string | null
    kind: UnitKind
    level: UnitLevel
    name: string
    code: string | null
    /** ltree text of labels from the root: '1.17.230'. */
    path: string
    residential: boolean
    authorisedToAdmit: boolean
    delegatedAboveBase: boolean
  }[]
}

export const UNIT_CHANGED = { type: 'unit.changed', version: 1 } as const

/** One `UnitChanged` for each unit that the condition on `u` (units) selects, parents first. */
export const unitChangedPayloads = (
  condition: RawBuilder<unknown>,
): RawBuilder<{ payload: UnitChanged }> => sql`
  select jsonb_build_object(
    'unitId', u.id, 'revision', u.revision, 'sequence', u.sequence,
    'line', (array_agg(v.line order by v.valid_from))[count(*)],
    'residential', (array_agg(v.residential order by v.valid_from))[count(*)],
    'foundedOn', u.founded_on, 'closedOn', u.closed_on,
    'anchors', jsonb_build_object('provinceId', u.province_id, 'aboveBaseId', u.above_base_id,
      'baseId', u.base_id),
    'versions', jsonb_agg(jsonb_build_object('from', v.valid_from, 'until', v.valid_until,
      'parentId', v.parent_id, 'kind', v.kind, 'level', v.level, 'name', v.name, 'code', v.code,
      'path', v.path, 'residential', v.residential, 'authorisedToAdmit', v.authorised_to_admit,
      'delegatedAboveBase', v.delegated_above_base) order by v.valid_from)) as payload
  from units u join unit_versions v on v.unit_id = u.id
  where ${condition}
  group by u.id
  order by min(nlevel(v.path)), u.sequence`

export const tellUnits = (db: Kysely<Database>, condition: RawBuilder<unknown>): Promise<void> =>
  tellAll(db, UNIT_CHANGED, unitChangedPayloads(condition))
