import { sql } from 'kysely'
import type { LocalDate } from '@ket-nap/kernel'
import { validOn } from '../units/subtree.queries.ts'
import { byRoot, type Figure } from './figure.queries.ts'
import type { Target } from './target.policy.ts'

export interface TargetRow extends Target {
  targetId: string
  directiveNumber: string
  directiveOn: LocalDate | null
  directiveIssuer: string | null
}

/**
 * Targets in force on the day asked: the unit's own, and from above the yearly rates, which hold for every
 * organisation below. A plan number or a share of the population is of its own unit only. Nearest first.
 * Each with the number or band that was in force on that day; 0 says that nothing is asked any more.
 */
export const TARGETS: Figure<null, readonly TargetRow[]> = {
  nothing: [],
  async read(db, { places, asOf }) {
    const roots = places.map(({ unit_id }) => unit_id)
    const paths = places.map(({ path }) => path)
    const { rows } = await sql<TargetRow & { root: string }>`
      select asked.root, target.target_id as "targetId", target.indicator, target.number,
        target.lower_percent as "lowerPercent", target.upper_percent as "upperPercent",
        target.period_from as "periodFrom", target.period_until as "periodUntil",
        target.directive_number as "directiveNumber", target.directive_on as "directiveOn",
        target.directive_issuer as "directiveIssuer"
      from unnest(${roots}::uuid[], ${paths}::ltree[]) as asked(root, path)
      join unit_copy_versions above on above.path @> asked.path and ${validOn('above', asOf)}
      join target_copies target on target.unit_id = above.unit_id
        and target.period_from <= ${asOf}::date and target.period_until > ${asOf}::date
        and target.number is distinct from 0
        and target.revision = (select max(version.revision) from target_copies version
          where version.target_id = target.target_id
            and (version.in_force_from is null or version.in_force_from <= ${asOf}::date))
      where above.unit_id = asked.root or target.indicator = 'ADMISSION_RATE'
      order by nlevel(above.path) desc, target.period_from, target.target_id
    `.execute(db)
    return Map.groupBy(rows, ({ root }) => root)
  },
}

/** The latest population on record by the day asked; 0 when none is. */
export const POPULATION: Figure<null, number> = {
  nothing: 0,
  async read(db, { places, asOf }) {
    const ids = places.map(({ unit_id }) => unit_id)
    const { rows } = await sql<{ root: string; people: number }>`
      select distinct on (unit_id) unit_id as root, people from population_copies
      where unit_id = any(${ids}::uuid[]) and on_day <= ${asOf}::date order by unit_id, on_day desc
    `.execute(db)
    return byRoot(rows, ({ people }) => people)
  },
}
