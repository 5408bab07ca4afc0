import { importedId } from '@ket-nap/subgraph'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BEFORE_VOTE as BEFORE_ADMISSION, END_STAGES } from '../admissions/stage.workflow.ts'
import { OPEN_STAGES } from '../admissions/stage.workflow.ts'
import {
  BEFORE_VOTE as ON_PROBATION,
  PROBATION_STAGE,
} from '../probations/probation-stage.workflow.ts'
import { memberRow, personRow } from '../testing/files.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { tellEveryLearner, type LearnerChanged } from './learner.events.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  const people = ['listed', 'stepper', 'again', 'prober', 'admitted'].map(key =>
    personRow(key, 'cell-1'),
  )
  await members.take('people', people)
})
afterAll(() => members.close())

const person = (key: string) => importedId('person', key)

const list = (key: string, stage = 'SYMPATHISER') =>
  members.rows(`insert into admissions (person_id, stage, listed_on, stage_since, born_on, sex,
      ethnic_group, religion, general_education, professional_level, political_theory, occupation,
      flags, province_id, above_base_id, base_id, unit_id)
    select id, '${stage}', '2026-01-05', '2026-01-05', born_on, sex, ethnic_group, religion,
      general_education, professional_level, political_theory, occupation, flags, province_id,
      above_base_id, base_id, unit_id from people where id = '${person(key)}'`)

const change = (key: string, set: string, table = 'admissions') =>
  members.rows(`update ${table} set ${set} where person_id = '${person(key)}'`)

/** What was told of somebody, the newest last. */
const told = async (key: string) => {
  const rows = await members.rows<{ payload: LearnerChanged }>(
    `select payload from outbox_events where type = 'learner.changed'
       and payload ->> 'personId' = '${person(key)}' order by seq`,
  )
  return rows.map(({ payload }) => payload)
}
const last = async (key: string) => (await told(key)).at(-1)

const ASKS_NOTHING = { courseKind: null, since: null, dueOn: null, proposedOn: null }

describe('training is told', () => {
  test('of whoever is on the list, from when and by when, and of nothing else', async () => {
    await list('listed')
    await change('listed', `expected_quarter = '2027-01-01'`)
    await change('listed', `due_on = '2026-03-01', due_timer = 'DOSSIER', version = version + 1`)
    const awareness = { courseKind: 'AWARENESS', since: '2026-01-05', proposedOn: null }
    expect(await told('listed')).toEqual([
      { personId: person('listed'), revision: 1, ...awareness, dueOn: null },
      { personId: person('listed'), revision: 2, ...awareness, dueOn: '2027-01-01' },
    ])
  })

  test('that the cell proposed the person, until the class was attended', async () => {
    await list('again')
    await change('again', `stage = 'CLASS_PROPOSED', stage_since = '2026-02-03'`)
    expect(await last('again')).toMatchObject({ proposedOn: '2026-02-03' })
    await change('again', `stage = 'CERTIFIED', stage_since = '2026-04-01'`)
    expect(await last('again')).toMatchObject({ courseKind: 'AWARENESS', proposedOn: null })
  })

  test('at every stage before the vote of the cell, and at no other', async () => {
    await list('stepper')
    const asking: string[] = []
    for (const stage of [...OPEN_STAGES, ...END_STAGES]) {
      const decided = `decided_on = '2026-05-04', ceremony_on = case when '${stage}' = 'CEREMONY_HELD'
        then date '2026-05-20' end`
      await change('stepper', `stage = '${stage}', ${decided}`)
      if ((await last('stepper'))?.courseKind === 'AWARENESS') asking.push(stage)
    }
    expect(asking).toEqual([...BEFORE_ADMISSION])
    expect(await last('stepper')).toMatchObject(ASKS_NOTHING)
  })

  test('of whoever is on probation, by its last day, until the cell votes', async () => {
    const dates = { decided_on: '2026-05-04', ceremony_on: '2026-05-20', official_on: null }
    await members.take('members', [memberRow('prober', { status: 'PROBATIONARY', ...dates })])
    await members.rows(`insert into probations (person_id, stage, stage_since, ceremony_on,
        regular_ends_on, province_id, above_base_id, base_id, unit_id)
      select id, 'PROBATION', '2026-05-20', '2026-05-20', '2027-05-20', province_id, above_base_id,
        base_id, unit_id from people where id = '${person('prober')}'
        and not exists (select from probations where person_id = people.id)`)
    const newMember = { courseKind: 'NEW_MEMBER', since: '2026-05-20', proposedOn: null }
    expect(await last('prober')).toMatchObject(newMember)
    expect((await last('prober'))?.dueOn).toMatch(/^2027-05-/)
    const asking: string[] = []
    for (const stage of Object.keys(PROBATION_STAGE).filter(name => name !== 'EXTENDED')) {
      const decided = `decided_on = '2027-07-01', decision_number = '1', considered_on = '2027-06-01',
        proposal = 'RECOGNITION', route = 'R1'`
      await change('prober', `stage = '${stage}', ${decided}`, 'probations')
      if ((await last('prober'))?.courseKind === 'NEW_MEMBER') asking.push(stage)
    }
    expect(asking).toEqual(ON_PROBATION.filter(stage => stage !== 'EXTENDED'))
    expect(await last('prober')).toMatchObject(ASKS_NOTHING)
  })

  test('nothing of whoever was admitted before', async () => {
    await members.take('members', [memberRow('admitted')])
    expect(await told('admitted')).toEqual([])
  })
})

test('a consumer that lost its copy is told of everybody as it was told last', async () => {
  const again: LearnerChanged[] = []
  await members.work(async ({ db }) => {
    for await (const { payload } of tellEveryLearner(db)) again.push(payload)
  })
  const keys = ['listed', 'again', 'stepper', 'prober']
  expect(again.toSorted(byPerson)).toEqual(
    (await Promise.all(keys.map(last))).flatMap(state => state ?? []).toSorted(byPerson),
  )
  expect(again).toHaveLength(keys.length)
})

const byPerson = (a: LearnerChanged, b: LearnerChanged) => (a.personId < b.personId ? -1 : 1)
