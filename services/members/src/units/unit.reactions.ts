import {
  enqueue,
  newestStates,
  reanchor,
  takeAnchoringTurn,
  type ReceivedEvent,
  type WorkContext,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { FROM_THE_FIRST, RENEW_CLOCKS } from '../admissions/clock.workflow.ts'
import type { Database } from '../database.ts'
import { OPEN_RECOGNITIONS } from '../probations/probation-clock.workflow.ts'
import { RENEW_SIGNERS } from '../transfers/transfer-clock.workflow.ts'
import { readPopulationRecorded, readTargetRecorded, readUnitChanged } from './unit.events.ts'
import type { UnitChanged } from './unit.events.ts'

type Work = WorkContext<Database>

/** Tables whose rows lie in the tree by the anchors of their unit. */
export const ANCHORED_TABLES = [
  'people',
  'members',
  'belongings',
  'departures',
  'recognitions',
  'admissions',
  'badges',
  'bodies',
  'terms',
  'seats',
  'document_numbers',
  'activity_limits',
  'life_facts',
  'gradings',
  'meetings',
  'reminders',
  'probations',
  'transfers',
  'relocations',
  'file_keepings',
  'inquiries',
  'nominations',
] as const

/**
 * Takes over the newest state of each unit. Where its anchors changed, everything about people of that
 * unit follows in the same transaction; the unit of a past fact stays as it was.
 */
export async function copyUnits(events: readonly ReceivedEvent[], { db }: Work): Promise<void> {
  const newest = newestStates(events, readUnitChanged, ({ unitId }) => unitId)
  await takeAnchoringTurn(db)
  const taken = await upsertUnits(db, newest)
  const ids = new Set(taken.map(({ unit_id }) => unit_id))
  await replaceVersions(
    db,
    newest.filter(({ unitId }) => ids.has(unitId)),
  )
  const moved = taken.filter(unit => unit.moved).map(({ unit_id }) => unit_id)
  await reanchor(db, ANCHORED_TABLES, moved)
  await reanchorDestinations(db, moved)
  await forgetWhoIsNext(db, [...ids])
}

/** The receiving side of a transfer or a relocation follows its unit as everything else does. */
async function reanchorDestinations(
  db: Kysely<Database>,
  unitIds: readonly string[],
): Promise<void> {
  if (unitIds.length === 0) return
  for (const table of ['transfers', 'relocations']) {
    await sql`
      update ${sql.table(table)} sent set to_province_id = unit.province_id,
        to_above_base_id = unit.above_base_id, to_base_id = unit.base_id
      from unit_copies unit
      where unit.unit_id = sent.to_unit_id and unit.unit_id = any(${[...unitIds]}::uuid[])
    `.execute(db)
  }
}

/** A file below a changed unit may wait for another organ now; a job finds out. */
async function forgetWhoIsNext(db: Kysely<Database>, unitIds: readonly string[]): Promise<void> {
  const { numAffectedRows } = await sql`
    update admissions set waits_for = null, waits_at_unit_id = null, waits_for_roles = '{}'
    where waits_at_unit_id is not null and unit_id in (${belowAny(unitIds)})
  `.execute(db)
  if (numAffectedRows) {
    await enqueue(db, { job: RENEW_CLOCKS, payload: { after: FROM_THE_FIRST }, key: RENEW_CLOCKS })
  }
  const { numAffectedRows: probations } = await sql`
    update probations set waits_for = null, waits_at_unit_id = null, waits_for_roles = '{}'
    where waits_at_unit_id is not null and unit_id in (${belowAny(unitIds)})
  `.execute(db)
  if (probations) {
    await enqueue(db, { job: OPEN_RECOGNITIONS, payload: {}, key: OPEN_RECOGNITIONS })
  }
  const { numAffectedRows: transfers } = await sql`
    update transfers set waits_at_unit_id = null where waits_at_unit_id is not null
      and (unit_id in (${belowAny(unitIds)}) or to_unit_id in (${belowAny(unitIds)}))
  `.execute(db)
  if (!transfers) return
  await enqueue(db, { job: RENEW_SIGNERS, payload: { after: FROM_THE_FIRST }, key: RENEW_SIGNERS })
}

const belowAny = (unitIds: readonly string[]): RawBuilder<unknown> => sql`
  select below.unit_id from unit_copy_versions changed
  join unit_copy_versions below on below.path <@ changed.path and below.is_last
  where changed.unit_id = any(${[...unitIds]}::uuid[])`

async function upsertUnits(
  db: Kysely<Database>,
  units: readonly UnitChanged[],
): Promise<{ unit_id: string; moved: boolean }[]> {
  const rows = units.map(({ anchors, versions, ...unit }) => ({
    ...unit,
    ...anchors,
    name: versions.at(-1)?.name ?? '',
  }))
  const { rows: taken } = await sql<{ unit_id: string; moved: boolean }>`
    insert into unit_copies (unit_id, revision, name, line, residential, founded_on, closed_on,
      province_id, above_base_id, base_id)
    select "unitId", revision, name, line, residential, "foundedOn", "closedOn",
      "provinceId", "aboveBaseId", "baseId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as unit("unitId" uuid, revision integer,
      name text, line text, residential boolean, "foundedOn" date, "closedOn" date,
      "provinceId" uuid, "aboveBaseId" uuid, "baseId" uuid)
    on conflict (unit_id) do update set revision = excluded.revision, name = excluded.name,
      line = excluded.line, residential = excluded.residential, founded_on = excluded.founded_on,
      closed_on = excluded.closed_on, province_id = excluded.province_id,
      above_base_id = excluded.above_base_id, base_id = excluded.base_id
    where excluded.revision > unit_copies.revision
    returning unit_id, old.unit_id is not null
      and (old.province_id, old.above_base_id, old.base_id)
        is distinct from (new.province_id, new.above_base_id, new.base_id) as moved
  `.execute(db)
  return taken
}

async function replaceVersions(db: Kysely<Database>, units: readonly UnitChanged[]): Promise<void> {
  const rows = units.flatMap(({ unitId, versions }) =>
    versions.map((version, place) => ({
      ...version,
      unitId,
      isLast: place === versions.length - 1,
    })),
  )
  const ids = units.map(({ unitId }) => unitId)
  await sql`delete from unit_copy_versions where unit_id = any(${ids}::uuid[])`.execute(db)
  await sql`
    insert into unit_copy_versions (unit_id, valid, parent_id, kind, level, name, code, path,
      residential, authorised_to_admit, delegated_above_base, is_last)
    select "unitId", daterange("from", until), "parentId", kind, level, name, code, path,
      residential, "authorisedToAdmit", "delegatedAboveBase", "isLast"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as version("unitId" uuid, "from" date,
      until date, "parentId" uuid, kind text, level text, name text, code text, path ltree,
      residential boolean, "authorisedToAdmit" boolean, "delegatedAboveBase" boolean,
      "isLast" boolean)
  `.execute(db)
}

export async function copyPopulations(
  events: readonly ReceivedEvent[],
  { db }: Work,
): Promise<void> {
  const newest = new Map(
    events
      .map(({ payload }) => readPopulationRecorded(payload))
      .map(population => [`${population.unitId} ${population.on}`, population]),
  )
  await sql`
    insert into population_copies (unit_id, on_day, people, source)
    select "unitId", "on", people, source
    from jsonb_to_recordset(${JSON.stringify([...newest.values()])}::jsonb)
      as population("unitId" uuid, "on" date, people integer, source text)
    on conflict (unit_id, on_day) do update set people = excluded.people, source = excluded.source
  `.execute(db)
}

/** Every agreed version is kept, beside those before it. */
export async function copyTargets(events: readonly ReceivedEvent[], { db }: Work): Promise<void> {
  const versions = events.map(({ payload }) => readTargetRecorded(payload))
  await sql`
    insert into target_copies (target_id, revision, unit_id, indicator, number, lower_percent,
      upper_percent, period_from, period_until, directive_number, directive_on, directive_issuer,
      in_force_from)
    select "targetId", revision, "unitId", indicator, number, "lowerPercent", "upperPercent",
      "periodFrom", "periodUntil", "directiveNumber", "directiveOn", "directiveIssuer", "inForceFrom"
    from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as target("targetId" uuid,
      revision integer, "unitId" uuid, indicator text, number integer,
      "lowerPercent" double precision, "upperPercent" double precision, "periodFrom" date,
      "periodUntil" date, "directiveNumber" text, "directiveOn" date, "directiveIssuer" text,
      "inForceFrom" date)
    on conflict (target_id, revision) do nothing
  `.execute(db)
}
