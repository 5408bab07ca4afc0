import { ROLES } from '@ket-nap/subgraph'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HELPER, ORGANS, seatMembers } from '../testing/dossiers.ts'
import { MINIATURE } from '../testing/miniature.ts'
import { openTestMembers, type TestMembers } from '../testing/open-members.ts'
import { comes, meetOn, openedFile, probationer, step } from '../testing/probations.ts'
import { recordLife } from '../testing/life.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'

let members: TestMembers
beforeAll(async () => {
  members = await openTestMembers()
  await members.units(MINIATURE)
  await seatMembers(members)
})
afterAll(() => members.close())

const { cell, base, board } = ORGANS
const TODAY = '2026-11-21'

const OPENED = `query ($id: ID!) { probation(probationId: $id) {
  probation { id stage person { probation { id } } } clock { timer dueOn } route { code stages }
  missingPapers actions { action objections { code clearableBy } }
  nextSteps { action roles objections { code clearableBy } }
  papers { kind form } helpers { id } ballots { passed } policyVersions { nameVi }
  moves { action actor role policyVersions { nameVi } } } }`

describe('the file', () => {
  test('says what may be done, what blocks it and who can clear it', async () => {
    const probation = await probationer(members)
    await comes(members, TODAY)
    const { data, errors } = await members.ask(cell, OPENED, { id: probation.id })
    expect(errors).toEqual([])
    expect(data?.['probation']).toMatchObject({
      probation: { stage: 'FILE_OPEN', person: { probation: { id: probation.id } } },
      route: { code: 'R1', stages: ['CELL_VOTED', 'BASE_VOTED', 'RECOGNISED'] },
      nextSteps: [
        {
          action: 'VOTE_IN_CELL',
          roles: ['CELL_SECRETARY'],
          objections: [{ code: 'PAPERS_MISSING', clearableBy: ['CELL_SECRETARY'] }],
        },
      ],
      policyVersions: [{ nameVi: 'Quy định 208 (2026)' }],
      moves: [{ action: 'OPEN_FILE', actor: null, role: null, policyVersions: [{}] }],
    })
    const { actions } = Object(data?.['probation']) as { actions: { action: string }[] }
    expect(actions.map(({ action }) => action)).toEqual([
      'CHANGE_HELPER',
      'REMARK',
      'RECORD_PAPER',
      'VOTE_IN_CELL',
      'VOTE_REMOVAL_IN_CELL',
    ])
  })

  test('waits for its day with nobody', async () => {
    const probation = await probationer(members, { ceremonyOn: '2026-05-10' })
    const { data } = await members.ask(cell, OPENED, { id: probation.id })
    expect(data?.['probation']).toMatchObject({
      clock: { timer: 'PROBATION', dueOn: '2027-05-10' },
      nextSteps: [{ action: 'OPEN_FILE', roles: [], objections: [{ code: 'PROBATION_NOT_OVER' }] }],
    })
  })

  test('has the number of the form in force', async () => {
    const probation = await openedFile(members, cell, TODAY)
    const { data } = await members.ask(cell, OPENED, { id: probation.id })
    const { papers } = Object(data?.['probation']) as {
      papers: { kind: string; form: string | null }[]
    }
    expect(Object.fromEntries(papers.map(({ kind, form }) => [kind, form]))).toEqual({
      NEW_MEMBER_CERTIFICATE: null,
      SELF_REVIEW: '10-KNĐ',
      HELPER_REMARK: '11-KNĐ',
      OPINION_SUMMARY: '12C-KNĐ',
    })
  })

  test('is opened by movers only, each opening on record; out of reach it does not exist', async () => {
    const probation = await probationer(members)
    const may = ['CELL_SECRETARY', 'BASE_COMMITTEE', 'ORGANISING', 'LEADER']
    for (const role of ROLES) {
      const { data, errors } = await members.ask(viewers.province(role), OPENED, {
        id: probation.id,
      })
      expect([role, errors.length === 0, Boolean(data?.['probation'])]).toEqual([
        role,
        may.includes(role),
        may.includes(role),
      ])
    }
    expect(
      await members.rows(`select role from audit_entries where action = 'RECOGNITION_FILE_OPENED'
        and subject_id = '${probation.personId}'`),
    ).toHaveLength(may.length)
    const far = await members.ask(viewers.neighbour('ORGANISING'), OPENED, { id: probation.id })
    expect(far).toMatchObject({ data: { probation: null }, errors: [] })
  })
})

test('a list is paged by what is due first, and counted by stage', async () => {
  const asked = `query ($r: [_Any!]!, $after: String) { _entities(representations: $r) { ... on Unit {
    probations(first: 2, after: $after) { totalCount pageInfo { endCursor hasNextPage }
      edges { node { id dueOn } } }
    probationStages { stage count late } } } }`
  const r = [{ __typename: 'Unit', id: unitId('agency') }]
  const seen: string[] = []
  let after: string | null = null
  let total = 0
  do {
    const { data } = await members.ask(base, asked, { r, after })
    const [unit] = (data?.['_entities'] ?? []) as {
      probations: {
        totalCount: number
        pageInfo: { endCursor: string | null; hasNextPage: boolean }
        edges: { node: { id: string; dueOn: string | null } }[]
      }
      probationStages: { stage: string; count: number }[]
    }[]
    seen.push(...(unit?.probations.edges ?? []).map(({ node }) => `${node.dueOn} ${node.id}`))
    after = unit?.probations.pageInfo.hasNextPage ? unit.probations.pageInfo.endCursor : null
    total = unit?.probations.totalCount ?? 0
    const counted = (unit?.probationStages ?? []).reduce((sum, { count }) => sum + count, 0)
    expect(counted).toBe(total)
  } while (after)
  expect(seen).toHaveLength(total)
  expect(seen).toEqual(seen.toSorted())
})

describe('a change of who follows', () => {
  test('needs the remark of the former, and an official member', async () => {
    const probation = await probationer(members, { ceremonyOn: '2026-05-10' })
    const assign = { probation, verb: 'assignProbationHelper', personId: HELPER }
    const stranger = { ...assign, on: '2026-05-11', personId: probation.personId }
    expect(await step(members, cell, stranger)).toEqual(['personId HELPER_NOT_OFFICIAL'])
    expect(await step(members, cell, { ...assign, on: '2026-05-11' })).toEqual([])
    expect(await step(members, cell, { ...assign, on: '2026-07-01' })).toEqual([
      'HELPER_REMARK_MISSING',
    ])
    const remark = { probation, verb: 'recordProbationPaper', on: '2026-07-01' }
    await step(members, cell, { ...remark, kind: 'HELPER_REMARK' })
    expect(await step(members, cell, { ...assign, on: '2026-07-01' })).toEqual([])
  })
})

test('an extension ends with the discipline for which it was decided, and counts back to the regular day', async () => {
  const probation = await openedFile(members, cell, TODAY)
  await members.rows(
    `update unit_copy_versions set code = '01' where unit_id = '${unitId('province')}'`,
  )
  const { personId } = probation
  const discipline = {
    personId,
    on: '2026-02-02',
    documentOn: '2026-02-02',
    discipline: 'REPRIMAND',
  }
  await recordLife({ members, viewer: base }, 'disciplineMember', discipline)
  await meetOn(members, cell, { probations: [probation], vote: { heldOn: '2026-04-27', no: 9 } })
  const extended = await step(members, board, {
    probation,
    verb: 'extendProbation',
    on: '2026-05-05',
    until: '2027-03-10',
    discipline: 'REPRIMAND',
    disciplinedOn: '2026-02-02',
    number: '18-QĐ/ĐU',
    note: 'Bị khiển trách',
  })
  expect(extended).toEqual([])
  const days = `query ($id: ID!) { probation(probationId: $id) { probation { stage endsOn extendedFrom
    extendedUntil extensionEndedOn stageSince dueOn dueTimer } } }`
  const found = async () => {
    const { data, errors } = await members.ask(cell, days, { id: probation.id })
    expect(errors).toEqual([])
    return Object(data?.['probation']).probation as object
  }
  expect(await found()).toMatchObject({
    stage: 'EXTENDED',
    endsOn: '2027-03-10',
    extensionEndedOn: null,
  })

  const [fact] = await members.rows<{ id: string }>(
    `select id from life_facts where person_id = '${personId}'`,
  )
  const cancelled = await recordLife({ members, viewer: base }, 'cancelDiscipline', {
    personId,
    on: '2026-06-15',
    documentOn: '2026-06-15',
    disciplineId: fact?.id,
  })
  expect(cancelled.objections).toEqual([])
  expect(await found()).toMatchObject({
    stage: 'EXTENDED',
    endsOn: '2026-04-10',
    extendedFrom: '2026-04-10',
    extendedUntil: '2027-03-10',
    extensionEndedOn: '2026-06-15',
    dueOn: '2026-04-10',
    dueTimer: 'PROBATION',
  })
  await comes(members, TODAY)
  // Thirty working days from the day on which the cell could consider it: not from a day long gone.
  expect(await found()).toMatchObject({
    stage: 'FILE_OPEN',
    stageSince: '2026-06-15',
    endsOn: '2026-04-10',
    dueOn: '2026-07-27',
    dueTimer: 'CELL_RECOGNITION',
  })
  await members.rows(
    `update unit_copy_versions set code = '99' where unit_id = '${unitId('province')}'`,
  )
})
