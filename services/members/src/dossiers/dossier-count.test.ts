import { addDays, toLocalDate } from '@ket-nap/kernel'
import { Payload, type Viewer } from '@ket-nap/subgraph'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { END_STAGES, OPEN_STAGES } from '../admissions/stage.workflow.ts'
import { personRow } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'
import { foldDossierCounts } from './dossier-count.reactions.ts'

const TODAY = toLocalDate('2026-11-21')
const CELLS = ['cell-1', 'cell-2', 'agency-cell', 'far-cell'] as const
const DOSSIERS = 40

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  const people = Array.from({ length: DOSSIERS }, (_, n) =>
    personRow(`candidate-${n}`, CELLS[n % CELLS.length] ?? 'cell-1'),
  )
  await members.take('people', people)
  await members.rows(`insert into admissions (person_id, stage, listed_on, born_on, sex, ethnic_group,
      religion, general_education, professional_level, political_theory, occupation, flags,
      province_id, above_base_id, base_id, unit_id)
    select id, 'SYMPATHISER', '2026-01-05', born_on, sex, ethnic_group, religion, general_education,
      professional_level, political_theory, occupation, flags, province_id, above_base_id, base_id,
      unit_id
    from people`)
})
afterAll(() => members.close())

/** What may happen to a dossier: a step, a clock, another place, or something that the board does not show. */
const CHANGE = fc.record({
  most: fc.integer({ min: 1, max: 12 }),
  set: fc.oneof(
    fc.constantFrom(...OPEN_STAGES, ...END_STAGES.filter(stage => stage !== 'CEREMONY_HELD')).map(
      stage => `stage = '${stage}', decided_on = case when '${stage}' in ('DECIDED', 'CANCELLED')
        then date '2026-05-04' end`,
    ),
    fc
      .option(fc.integer({ min: -70, max: 70 }).map(days => addDays(TODAY, days)))
      .map(day =>
        day ? `due_on = '${day}', due_timer = 'DOSSIER'` : `due_on = null, due_timer = null`,
      ),
    fc.constantFrom(...CELLS).map(
      cell => `(province_id, above_base_id, base_id, unit_id) = (select province_id, above_base_id,
        base_id, unit_id from unit_copies where unit_id = '${unitId(cell)}')`,
    ),
    fc.constant('version = version + 1'),
  ),
})

interface Counted {
  stage: string
  count: number
  late: number
  soon: number
}

const PLACES: readonly [place: string, viewer: Viewer, rows: string][] = [
  ['VN', viewers.nation('LEADER'), 'true'],
  ['province', viewers.province('ORGANISING'), `province_id = '${unitId('province')}'`],
  ['new-commune', viewers.commune('ORGANISING'), `above_base_id = '${unitId('new-commune')}'`],
  ['agency', viewers.agency('BASE_COMMITTEE'), `base_id = '${unitId('agency')}'`],
  ['cell-1', viewers.cell('CELL_SECRETARY'), `unit_id = '${unitId('cell-1')}'`],
]

const onBoard = async (place: string, viewer: Viewer) => {
  const { data, errors } = await members.ask(
    viewer,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit {
      dossiers(first: 1) { totalCount } dossierStages { stage count late soon } } } }`,
    { r: [{ __typename: 'Unit', id: unitId(place) }] },
  )
  expect(errors).toEqual([])
  const [unit] = (data?.['_entities'] ?? []) as {
    dossiers: { totalCount: number }
    dossierStages: Counted[]
  }[]
  return {
    total: unit?.dossiers.totalCount,
    stages: unit?.dossierStages.filter(({ count }) => count > 0),
  }
}

async function byCounting(rows: string) {
  const counted = await members.rows<Counted>(`
    select stage, count(*)::integer as count,
      count(*) filter (where due_on < '${TODAY}')::integer as late,
      count(*) filter (where due_on >= '${TODAY}' and due_on < date '${TODAY}' + 30)::integer as soon
    from admissions where ${rows} group by stage`)
  const stages = OPEN_STAGES.flatMap(stage => counted.filter(row => row.stage === stage))
  return { total: stages.reduce((sum, { count }) => sum + count, 0), stages }
}

async function expectRightBoards(): Promise<void> {
  for (const [place, viewer, rows] of PLACES) {
    expect({ place, ...(await onBoard(place, viewer)) }).toEqual({
      place,
      ...(await byCounting(rows)),
    })
  }
}

const nightly = async (): Promise<string[]> => {
  const alarms: string[] = []
  await members.work(work =>
    foldDossierCounts(new Payload({}), { ...work, alarm: what => alarms.push(what) }, TODAY),
  )
  return alarms
}

test('whatever happens to dossiers, every board shows what counting them shows', async () => {
  for (const [round, { set, most }] of fc.sample(CHANGE, { numRuns: 60, seed: 7 }).entries()) {
    await members.rows(`update admissions set ${set} where id in
      (select id from admissions order by md5(id::text || ${round}) limit ${most})`)
    if (round % 20 === 19) await expectRightBoards()
  }
  expect(await nightly()).toEqual([])
  await expectRightBoards()
  const several = await members.rows(`select from dossier_counts
    group by anchor, anchor_id, stage, due_month having count(*) > 1 or sum(number) <= 0`)
  expect(several).toEqual([])
})

test('a count that went wrong is put right at night, and alarmed', async () => {
  await members.rows(`delete from dossier_counts where anchor = 'province_id'
    and anchor_id = '${unitId('province')}'`)
  await expect(expectRightBoards()).rejects.toThrow('to deeply equal')
  expect(await nightly()).toEqual(['dossier counts differed from the dossiers'])
  expect(await nightly()).toEqual([])
  await expectRightBoards()
})

test('counts of a place are for those who reach the whole of it', async () => {
  const seen = await members.unscoped().transactional(async em => {
    await em.execute(`select set_config('app.units', '{${unitId('cell-1')}}', true)`)
    return em.execute('select distinct anchor_id from dossier_counts')
  })
  expect(seen).toEqual([{ anchor_id: unitId('cell-1') }])
})
