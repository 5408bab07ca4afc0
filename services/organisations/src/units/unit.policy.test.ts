import { randomUUID } from 'node:crypto'
import { toLocalDate } from '@ket-nap/kernel'
import { ROLES, type Role } from '@ket-nap/subgraph'
import { testViewer } from '@ket-nap/subgraph/testing'
import { expect, test } from 'vitest'
import { reaches, unitActions, type ActedOn } from './unit.policy.ts'

const province = randomUUID()
const commune = randomUUID()
const unit: ActedOn = {
  id: randomUUID(),
  kind: 'BASE_COMMITTEE',
  provinceId: province,
  aboveBaseId: commune,
  baseId: null,
  closedOn: null,
}
const actions = (role: Role, given: Partial<ActedOn> = {}, scope = { aboveBases: [commune] }) =>
  unitActions(testViewer(role, scope), { ...unit, ...given }).join(' ')

test('what each role may do with a unit in its scope', () => {
  expect(Object.fromEntries(ROLES.map(role => [role, actions(role)]))).toEqual({
    CELL_SECRETARY: '',
    HELPING_MEMBER: '',
    BASE_COMMITTEE: 'PROPOSE_TARGET',
    ORGANISING: 'FOUND RENAME MOVE CLOSE RECORD_POPULATION RECORD_TARGET PROPOSE_TARGET',
    PROPAGANDA: '',
    MASS_ORGANISATION: '',
    LEADER: '',
    ANALYST: '',
    AUDITOR: '',
    ADMINISTRATOR: 'FOUND RENAME MOVE CLOSE',
  })
})

test.each<[string, Partial<ActedOn>, string]>([
  [
    'the unit of the own post is neither moved nor closed',
    { id: commune, aboveBaseId: commune },
    'FOUND RENAME',
  ],
  ['nor is the root', { kind: 'CENTRE' }, 'FOUND RENAME'],
  [
    'a unit with a planned end is not closed again',
    { closedOn: toLocalDate('2026-12-01') },
    'FOUND RENAME MOVE',
  ],
  ['a unit that has ended is left alone', { closedOn: toLocalDate('2026-11-21') }, ''],
  ['a unit above the own scope is only read', { aboveBaseId: null }, ''],
])('%s', (_, given, expected) => {
  expect(actions('ADMINISTRATOR', given)).toBe(expected)
})

test('a scope reaches a unit by any of its anchors, and by itself', () => {
  const none = { provinces: [], aboveBases: [], bases: [], units: [], ancestors: [] }
  expect(reaches({ ...none, provinces: [province] }, unit)).toBe(true)
  expect(reaches({ ...none, units: [unit.id] }, unit)).toBe(true)
  expect(reaches({ ...none, bases: [province] }, unit)).toBe(false)
  expect(reaches({ ...none, ancestors: [unit.id] }, unit)).toBe(false)
})
