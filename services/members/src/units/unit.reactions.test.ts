import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { memberRow, personRow } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { event, unitEvents, unitId } from '../testing/tree.ts'
import { ANCHORED_TABLES, copyUnits } from './unit.reactions.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await members.take('people', [personRow('p', 'agency-cell')])
  await members.take('members', [memberRow('p')])
  const at = { person: 'p', unit: 'agency-cell' }
  await members.take('belongings', [
    { ...at, from: '2015-03-20', until: '2026-01-01', reason: 'ADMITTED' },
  ])
  await members.take('admissions', [
    {
      ...at,
      key: 'a',
      stage: 'CEREMONY_HELD',
      decided_on: '2015-03-01',
      ceremony_on: '2015-03-20',
    },
  ])
  await members.take('recognitions', [{ ...at, effective_on: '2016-03-20' }])
  await members.take('badges', [{ ...at, years: 30, round: 'MAY_19', awarded_on: '2025-05-19' }])
  await members.take('departures', [{ ...at, kind: 'DECEASED', on: '2026-01-01' }])
  await members.rows(`with body as (
      insert into bodies (organ, unit_id, province_id, above_base_id, base_id)
      select 'CELL_COMMITTEE', unit_id, province_id, above_base_id, base_id from members returning *),
    term as (
      insert into terms (body_id, number, valid, unit_id, province_id, above_base_id, base_id)
      select id, 1, '[2024-01-01,)', unit_id, province_id, above_base_id, base_id from body returning *),
    numbered as (
      insert into document_numbers (term_id, series, number, held_by_kind, held_by_id, unit_id,
        province_id, above_base_id, base_id)
      select id, 'DECISION', 1, 'VOTE', id, unit_id, province_id, above_base_id, base_id from term),
    met as (
      insert into meetings (organ, held_on, form_of_vote, entitled, present, recorded_by, unit_id,
        province_id, above_base_id, base_id)
      select 'CELL', '2026-01-01', 'MEMBER_CARD', 1, 1, person_id, unit_id, province_id,
        above_base_id, base_id from members),
    on_probation as (
      insert into probations (person_id, stage, stage_since, ceremony_on, regular_ends_on, unit_id,
        province_id, above_base_id, base_id)
      select person_id, 'PROBATION', '2025-01-01', '2025-01-01', '2026-01-01', unit_id, province_id,
        above_base_id, base_id from members),
    told as (
      insert into reminders (admission_id, timer, due_on, level, to_unit_id, to_roles, told_on,
        unit_id, province_id, above_base_id, base_id)
      select id, 'DOSSIER', '2026-01-01', 'LATE', unit_id, '{CELL_SECRETARY}', '2026-01-02', unit_id,
        province_id, above_base_id, base_id from admissions),
    transferred as (
      insert into transfers (id, person_id, kind, stage, stage_since, number, requested_on,
        full_name, born_on, ceremony_on, abroad_place, unit_id, province_id, above_base_id, base_id)
      select uuidv7(), person_id, 'OFFICIAL', 'REQUESTED', '2026-01-01', '1', '2026-01-01', 'P',
        '1990-01-01', ceremony_on, 'X', unit_id, province_id, above_base_id, base_id from members),
    stepped as (
      insert into admission_moves (admission_id, place, action, from_stage, to_stage, on_day, actor,
        from_paper, policy_version)
      select id, 1, 'MOVE_WHILE_HELPED', 'SYMPATHISER', 'SYMPATHISER', '2026-01-01', 'CELL', true,
        'POLICY_294_2025' from admissions returning *),
    relocated as (
      insert into relocations (id, move_id, admission_id, person_id, action, full_name, on_day,
        moved_on, number, same_committee, to_unit_id, unit_id, province_id, above_base_id, base_id)
      select uuidv7(), stepped.id, a.id, a.person_id, 'MOVE_WHILE_HELPED', 'P', '2026-01-01',
        '2026-01-01', '1', false, '${unitId('cell-1')}', a.unit_id, a.province_id, a.above_base_id, a.base_id
      from stepped join admissions a on a.id = stepped.admission_id),
    inquired as (
      insert into inquiries (person_id, kind, from_on, document_number, document_on, issuer,
        holder_id, role, unit_id, province_id, above_base_id, base_id)
      select person_id, 'COMPLAINT', '2026-01-01', '1', '2026-01-01', 'X', person_id,
        'BASE_COMMITTEE', unit_id, province_id, above_base_id, base_id from members),
    kept as (
      insert into file_keepings (person_id, from_on, document_number, document_on, apart, holder_id,
        role, unit_id, province_id, above_base_id, base_id)
      select person_id, '2026-01-01', '1', '2026-01-01', false, person_id, 'BASE_COMMITTEE', unit_id,
        province_id, above_base_id, base_id from members),
    limited as (
      insert into activity_limits (person_id, kind, valid, document_number, document_on, unit_id,
        province_id, above_base_id, base_id)
      select person_id, 'SUSPENDED', '[2025-01-01,2025-06-01)', '1', '2025-01-01', unit_id,
        province_id, above_base_id, base_id from members),
    lived as (
      insert into life_facts (person_id, kind, on_day, ground, policy_version, holder_id, post_id,
        role, post_unit_id, unit_id, province_id, above_base_id, base_id)
      select person_id, 'INTERRUPTED', '2025-01-01', 'LOST_CONTACT', 'POLICY_294_2025', person_id,
        person_id, 'CELL_SECRETARY', unit_id, unit_id, province_id, above_base_id, base_id
      from members),
    resolved as (
      insert into nomination_resolutions (body_unit_id, number, resolved_on, created_by)
      select unit_id, '1', '2026-01-01', person_id from members returning *),
    nominated as (
      insert into nominations (resolution_id, body_unit_id, full_name, search_name, born_on, sex,
        occupation, to_cell_id, stage, sent_on, sent_by, created_by)
      select id, body_unit_id, 'P', 'p', '2001-01-01', 'MALE', 'OTHER', body_unit_id, 'SENT',
        '2026-01-01', created_by, created_by from resolved),
    graded as (
      insert into gradings (person_id, year, grade, document_number, document_on, issuer,
        grading_unit_id, policy_version, holder_id, post_id, unit_id, province_id, above_base_id,
        base_id)
      select person_id, 2024, 'GOOD', '1', '2024-12-01', 'X', unit_id, 'POLICY_294_2025', person_id,
        person_id, unit_id, province_id, above_base_id, base_id from members)
    insert into seats (term_id, person_id, function, valid, unit_id, province_id, above_base_id, base_id)
    select term.id, person_id, 'SECRETARY', '[2024-01-01,2026-01-01)', term.unit_id,
      term.province_id, term.above_base_id, term.base_id from term, members`)
})
afterAll(() => members.close())

/** The agency with its cell moves to another commune of the neighbouring province. */
const moved = (revision: number, commune = 'far-commune') =>
  unitEvents(
    MINIATURE.map(unit =>
      unit.key.startsWith('agency')
        ? { ...unit, revision, anchors: ['neighbour', commune, 'agency'] }
        : unit,
    ),
  ).filter(({ payload }) => JSON.stringify(payload).includes('"name":"agency'))

const anchorsOf = (table: string) =>
  members.rows(`select unit_id, province_id, above_base_id, base_id from ${table}`)
const HERE = {
  unit_id: unitId('agency-cell'),
  province_id: unitId('province'),
  above_base_id: unitId('new-commune'),
  base_id: unitId('agency'),
}

test('every table with anchors is among those that follow a unit', async () => {
  const tables = await members.rows<{ name: string }>(`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'above_base_id'
      and table_name in (select tablename from pg_tables)
      and table_name not in ('unit_copies', 'audit_entries', 'dossier_counts') order by 1`)
  expect(tables.map(({ name }) => name)).toEqual([...ANCHORED_TABLES].toSorted())
})

test('when the anchors of a unit change, all rows about its people follow and keep their unit', async () => {
  for (const table of ANCHORED_TABLES) expect(await anchorsOf(table)).toEqual([HERE])
  await members.events(moved(2))
  const there = {
    ...HERE,
    province_id: unitId('neighbour'),
    above_base_id: unitId('far-commune'),
  }
  for (const table of ANCHORED_TABLES) expect(await anchorsOf(table)).toEqual([there])
})

test('an older revision that arrives late changes nothing', async () => {
  await members.events(moved(5))
  const before = await members.rows(`select * from unit_copies order by unit_id`)
  await members.units(MINIATURE.map(unit => ({ ...unit, revision: 1, anchors: [] })))
  expect(await members.rows(`select * from unit_copies order by unit_id`)).toEqual(before)
})

test('of several states of a unit in one batch the newest stays, its versions whole', async () => {
  await members.events([...moved(9), ...moved(8)])
  const versions = await members.rows(`
    select valid::text, nlevel(path) as depth, is_last from unit_copy_versions
    where unit_id = '${unitId('agency')}' order by valid`)
  expect(versions).toEqual([
    { valid: '[1930-02-03,2025-07-01)', depth: 4, is_last: false },
    { valid: '[2025-07-01,)', depth: 4, is_last: true },
  ])
})

test('an event of another shape is refused whole and names the field, not the value', async () => {
  const [good] = unitEvents([{ key: 'fresh', level: 'NATION' }])
  const bad = event('unit.changed', { unitId: unitId('x'), revision: 'secret', anchors: {} })
  await expect(members.events([...(good ? [good] : []), bad])).rejects.toThrow(/^payload.revision$/)
  expect(await members.rows(`select from unit_copies where name = 'fresh'`)).toEqual([])
})

test('populations are taken over, the newest wins; of targets every version stays', async () => {
  const population = { unitId: unitId('province'), on: '2022-04-30', people: 131_623, source: null }
  const target = {
    targetId: unitId('t'),
    revision: 2,
    unitId: unitId('province'),
    indicator: 'ADMISSION_RATE',
    number: null,
    lowerPercent: 3,
    upperPercent: 4,
    periodFrom: '2023-01-01',
    periodUntil: '2024-01-01',
    directiveNumber: '1000-CV/TU',
    directiveOn: '2023-07-28',
    directiveIssuer: null,
  }
  await members.events([
    event('population.recorded', { ...population, people: 1 }),
    event('population.recorded', population),
    event('target.recorded', target),
    event('target.recorded', { ...target, revision: 1, lowerPercent: 1 }),
    event('target.recorded', { ...target, revision: 1, lowerPercent: 1 }),
  ])
  expect(await members.rows(`select people from population_copies`)).toEqual([{ people: 131_623 }])
  expect(await members.rows(`select lower_percent from target_copies order by revision`)).toEqual([
    { lower_percent: 1 },
    { lower_percent: 3 },
  ])
})

test('people who are imported while their unit moves lie where it lies', async () => {
  let imported = Promise.resolve()
  await members.work(async work => {
    await copyUnits(moved(100, 'other-commune'), work)
    let isImported = false
    imported = members
      .take('people', [personRow('moving', 'agency-cell')])
      .finally(() => (isImported = true))
    const waits = async () => {
      const waiting = await members.rows(`select from pg_locks where locktype = 'advisory'
        and not granted and database = (select oid from pg_database where datname = current_database())`)
      return waiting.length > 0
    }
    while (!isImported && !(await waits())) await setImmediate()
  })
  await imported
  const apart = await members.rows(`
    select person.id from people person join unit_copies unit using (unit_id)
    where (person.province_id, person.above_base_id, person.base_id)
      is distinct from (unit.province_id, unit.above_base_id, unit.base_id)`)
  expect(apart).toEqual([])
})
