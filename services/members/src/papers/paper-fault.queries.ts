import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { Period } from '../periods/period.policy.ts'
import { factsBelow, type Asked } from '../units/subtree.queries.ts'
import type { FaultCode, PaperKind } from './paper.workflow.ts'

export interface PaperFaultCount {
  paperKind: PaperKind
  code: FaultCode
  count: number
}

export interface UnitPaperFaults {
  unitId: string
  count: number
}

/** What was found wrong in the dossiers of a unit and everything below. */
export interface PaperFaults {
  total: number
  counts: PaperFaultCount[]
  below: UnitPaperFaults[]
}

type Row = PaperFaultCount & { root: string }

/**
 * Faults noted in the period, whether put right or not, the most frequent first; of the unit and of each
 * child in one statement. A dossier counts where it is kept today.
 */
export async function countPaperFaults(
  db: Kysely<Database>,
  { places: [unit, ...children], ...days }: Asked,
  { from, until }: Period,
): Promise<PaperFaults> {
  if (!unit) return { total: 0, counts: [], below: [] }
  const asked = { places: [unit, ...children], ...days }
  const { rows } = await sql<Row>`
    select fact.root, fault.paper_kind as "paperKind", fault.code, count(*)::integer as count
    from ${factsBelow('admissions', asked)} fact
    join paper_faults fault on fault.admission_id = fact.id
    where fault.noted_on >= ${from}::date and fault.noted_on < ${until}::date
    group by 1, 2, 3 order by 4 desc, 2, 3
  `.execute(db)
  const byUnit = Map.groupBy(rows, ({ root }) => root)
  const counts = byUnit.get(unit.unit_id) ?? []
  const below = children
    .map(({ unit_id }) => ({ unitId: unit_id, count: totalOf(byUnit.get(unit_id) ?? []) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
  return { total: totalOf(counts), counts, below }
}

const totalOf = (rows: readonly Row[]) => rows.reduce((sum, { count }) => sum + count, 0)
