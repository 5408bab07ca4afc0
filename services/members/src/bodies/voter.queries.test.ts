import type { Viewer } from '@ket-nap/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toLocalDate } from '@ket-nap/kernel'
import { openTestBodies, personId, seat, send } from '../testing/bodies.ts'
import type { TestMembers } from '../testing/open-members.ts'
import { unitId } from '../testing/tree.ts'
import { viewers } from '../testing/viewers.ts'
import { votersOn, type AskedBody } from './voter.queries.ts'

const viewer = viewers.commune('ORGANISING')

let members: TestMembers
let committee: string
beforeAll(async () => {
  members = await openTestBodies()
  const who = { members, viewer }
  const limits: [person: string, more: Record<string, unknown>][] = [
    [
      'binh',
      { kind: 'TEMPORARY_ELSEWHERE', ground: 'WORK', place: 'Đà Nẵng', until: '2026-12-01' },
    ],
    ['cuc', { kind: 'EXEMPT', ground: 'AGE_OR_HEALTH' }],
    ['dung', { kind: 'SUSPENDED' }],
    ['giang', { kind: 'PROSECUTED_OR_IN_CUSTODY' }],
  ]
  for (const [person, more] of limits) {
    const made = await send(who, 'recordActivityLimit', {
      personId: personId(person),
      from: '2026-02-01',
      documentNumber: '01-QĐ/ĐU',
      documentOn: '2026-01-30',
      ...more,
    })
    if (made.objections.length > 0) throw new Error(JSON.stringify(made))
  }
  const people = ['an', 'binh', 'cuc', 'dung', 'giang', 'hoa']
  committee = await seat(who, { organ: 'BASE_COMMITTEE', unit: 'agency', people })
})
afterAll(() => members.close())

/** 'an', 'binh TEMPORARY_ELSEWHERE', 'cuc EXEMPT unless present'. */
async function told(asked: AskedBody, day: string): Promise<string[]> {
  const voters = await members.work(({ db }) => votersOn(db, { ...asked, day: toLocalDate(day) }))
  const people = ['an', 'binh', 'cuc', 'dung', 'giang', 'hoa', 'probationary']
  return voters
    .map(({ personId: id, exclusion, countsIfPresent }) =>
      [
        people.find(key => personId(key) === id),
        ...(exclusion ? [exclusion] : []),
        ...(countsIfPresent ? ['unless present'] : []),
      ].join(' '),
    )
    .toSorted()
}

const OF_CELL = [
  'an',
  'binh TEMPORARY_ELSEWHERE',
  'cuc EXEMPT unless present',
  'dung SUSPENDED',
  'giang PROSECUTED_OR_IN_CUSTODY',
  'hoa',
  'probationary PROBATIONARY',
]

test('a cell calls everybody who belongs to it, whether it is on record as a body or not', async () => {
  const cell = { organ: 'CELL', unitId: unitId('agency-cell') } as const
  expect(await told(cell, '2026-11-21')).toEqual(OF_CELL)
  expect(await told(cell, '2026-01-31')).toEqual(['an', 'binh', 'cuc', 'dung', 'giang', 'hoa'])
})

test('a committee calls those who sit: who is away counts when present, an exemption is no ground', async () => {
  expect(await told({ bodyId: committee }, '2026-11-21')).toEqual([
    'an',
    'binh TEMPORARY_ELSEWHERE unless present',
    'cuc',
    'dung SUSPENDED',
    'giang PROSECUTED_OR_IN_CUSTODY',
    'hoa',
  ])
  const named = { organ: 'BASE_COMMITTEE', unitId: unitId('agency') } as const
  expect(await told(named, '2025-07-31')).toEqual([])
})

test('who sits and no longer belongs to the organisation has left, until then counts', async () => {
  await members.rows(`update belongings set until_on = '2026-06-01'
    where person_id = '${personId('hoa')}'`)
  await members.take('belongings', [
    {
      person: 'hoa',
      unit: 'cell-1',
      from: '2026-06-01',
      until: '2026-07-01',
      reason: 'TRANSFERRED',
    },
  ])
  expect(await told({ bodyId: committee }, '2026-06-01')).toContain('hoa LEFT')
  expect(await told({ bodyId: committee }, '2026-07-01')).toContain('hoa LEFT')
  expect(await told({ bodyId: committee }, '2026-05-31')).toContain('hoa')
  await members.rows(`delete from belongings where from_on = '2026-06-01'`)
  await members.rows(`update belongings set until_on = null
    where person_id = '${personId('hoa')}'`)
})

test('an exemption that came with the import counts until a dated one is on record', async () => {
  const cell = { organ: 'CELL', unitId: unitId('agency-cell') } as const
  await members.rows(`update belongings set exempt = true
    where person_id in ('${personId('an')}', '${personId('cuc')}')`)
  expect(await told(cell, '2026-01-31')).toEqual([
    'an EXEMPT unless present',
    'binh',
    'cuc',
    'dung',
    'giang',
    'hoa',
  ])
  await members.rows('update belongings set exempt = false')
})

const SUMMONS = `query ($units: [_Any!]!) { _entities(representations: $units) { ... on Unit {
  organsToBegin
  bodies { organ actions term { number } seats { function person { id fullName } }
    summoned { on entitled ifPresent twoThirds moreThanHalf
      voters { person { id } function EXCLUSION } } } } } }`

async function ask(who: Viewer, unit: string, exclusion = 'exclusion countsIfPresent') {
  const units = [{ __typename: 'Unit', id: unitId(unit) }]
  const { data, errors } = await members.ask(who, SUMMONS.replace('EXCLUSION', exclusion), {
    units,
  })
  expect(errors).toEqual([])
  const [found] = Array.isArray(data?.['_entities']) ? data['_entities'] : []
  return found as unknown
}

test('the summons of a body has the denominator and both shares in whole persons', async () => {
  expect(await ask(viewer, 'agency')).toMatchObject({
    organsToBegin: ['BASE_COMMITTEE', 'STANDING_BOARD', 'PERMANENT_BUREAU'],
    bodies: [
      {
        organ: 'BASE_COMMITTEE',
        actions: ['BEGIN_TERM', 'SEAT_MEMBER', 'END_SEAT'],
        term: { number: 1 },
        summoned: { on: '2026-11-21', entitled: 3, ifPresent: 1, twoThirds: 2, moreThanHalf: 2 },
      },
    ],
  })
})

test('a leader sees the numbers and names without the grounds, and may change nothing', async () => {
  const leader = viewers.commune('LEADER')
  expect(await ask(leader, 'agency', '')).toMatchObject({
    organsToBegin: [],
    bodies: [{ actions: [], summoned: { entitled: 3 } }],
  })
  const units = [{ __typename: 'Unit', id: unitId('agency') }]
  const refused = await members.ask(leader, SUMMONS.replace('EXCLUSION', 'exclusion'), { units })
  expect(refused.errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
})

test('bodies of a unit out of reach are not there', async () => {
  expect(await ask(viewers.neighbour('ORGANISING'), 'agency')).toBeNull()
  expect(await ask(viewers.cell('CELL_SECRETARY', 'agency-cell'), 'agency')).toBeNull()
})
