import { toLocalDate } from '@ket-nap/kernel'
import { ROLES, type Role } from '@ket-nap/subgraph'
import { expect, test } from 'vitest'
import {
  findConflict,
  objectionsToDecider,
  objectionsToEnding,
  objectionsToGrant,
  postActions,
  rolesGrantedBy,
  standsAlone,
  type Ending,
  type Grant,
  type Granter,
  type GrantFacts,
  type PostFacts,
} from './post.policy.ts'

const today = toLocalDate('2026-11-21')
const granter = (role: Role = 'ADMINISTRATOR', holderId = 'granter'): Granter => ({
  holderId,
  post: { id: 'post', role, unitId: 'unit' },
})
const GRANT: Grant = { holderId: 'holder', role: 'CELL_SECRETARY', from: today, until: null }
const FACTS: GrantFacts = {
  granter: granter(),
  seat: { unitId: 'cell', level: 'CELL', path: '1.2.3.4' },
  held: [],
  today,
}

test('an organising department proposes every role but the administrator and the auditor', () => {
  const others = ROLES.filter(role => role !== 'ADMINISTRATOR' && role !== 'AUDITOR')
  expect(rolesGrantedBy('ORGANISING')).toEqual(others)
  expect(rolesGrantedBy('ADMINISTRATOR')).toEqual(ROLES)
  expect(rolesGrantedBy('LEADER')).toEqual([])
})

test('nothing speaks against a cell secretary of a cell', () => {
  expect(objectionsToGrant(GRANT, FACTS)).toEqual([])
})

const day = toLocalDate
const held = (role: Role, path: string, until: string | null = null) => ({
  role,
  path,
  unitId: path,
  from: day('2020-01-01'),
  until: until ? day(until) : null,
})
const seat = { unitId: 'c', level: 'ABOVE_BASE', path: '1.2.3' } as const

test.each<[string, string, Partial<Grant>, Partial<GrantFacts>]>([
  ['UNKNOWN_UNIT', 'unitId', {}, { seat: undefined }],
  ['GRANTED_TO_ONESELF', 'holderId', { holderId: 'granter' }, {}],
  [
    'ROLE_NOT_YOURS_TO_GRANT',
    'role',
    { role: 'AUDITOR' },
    { granter: granter('ORGANISING'), seat },
  ],
  ['ROLE_NOT_YOURS_TO_GRANT', 'role', {}, { granter: granter('LEADER') }],
  ['ROLE_NOT_AT_LEVEL', 'role', { role: 'ORGANISING' }, {}],
  ['ROLE_NOT_AT_LEVEL', 'role', {}, { seat }],
  ['DATES_REVERSED', 'until', { until: today }, {}],
  ['TOO_FAR_AHEAD', 'from', { from: day('2027-11-22') }, {}],
  [
    'ALREADY_HELD',
    'role',
    {},
    { held: [{ ...held('CELL_SECRETARY', '1.2.3.4'), unitId: 'cell' }] },
  ],
  ['CONFLICTING_POST', 'role', {}, { held: [held('ORGANISING', '1.2')] }],
  [
    'CONFLICTING_POST',
    'role',
    { role: 'ORGANISING' },
    { seat, held: [held('CELL_SECRETARY', '1.2.3.4')] },
  ],
  [
    'CONFLICTING_POST',
    'role',
    { role: 'LEADER' },
    { seat, held: [held('MASS_ORGANISATION', '1.2')] },
  ],
  [
    'CONFLICTING_POST',
    'role',
    { role: 'MASS_ORGANISATION' },
    { seat, held: [held('BASE_COMMITTEE', '1.2')] },
  ],
  ['CONFLICTING_POST', 'role', {}, { held: [held('AUDITOR', '1.9')] }],
  [
    'CONFLICTING_POST',
    'role',
    { role: 'ADMINISTRATOR' },
    { seat, held: [held('CELL_SECRETARY', '1.9')] },
  ],
])('%s at %s', (code, field, grant, facts) => {
  const objections = objectionsToGrant({ ...GRANT, ...grant }, { ...FACTS, ...facts })
  expect(objections).toMatchObject([{ code, path: ['input', field] }])
})

test('posts one after the other, or in other subtrees, do not conflict', () => {
  const past = { ...FACTS, held: [held('ORGANISING', '1.2', '2026-11-21')] }
  expect(objectionsToGrant(GRANT, past)).toEqual([])
  const elsewhere = { ...FACTS, held: [held('ORGANISING', '1.20')] }
  expect(objectionsToGrant(GRANT, elsewhere)).toEqual([])
})

test('which two roles one person does not hold: everywhere, or over the same subtree', () => {
  const mark = (one: Role, other: Role) => {
    if (findConflict({ role: one, path: '1.2' }, { role: other, path: '1.3' })) return 'X'
    return findConflict({ role: one, path: '1.2' }, { role: other, path: '1.2.3' }) ? 's' : '-'
  }
  const table = ROLES.map(
    one => `${one.padEnd(18)}${ROLES.map(other => mark(one, other)).join(' ')}`,
  )
  expect(table).toEqual([
    'CELL_SECRETARY    - - - s - - - - X X',
    'HELPING_MEMBER    - - - - - - - - X X',
    'BASE_COMMITTEE    - - - s - s - - X X',
    'ORGANISING        s - s - - s - - X X',
    'PROPAGANDA        - - - - - - - - X X',
    'MASS_ORGANISATION - - s s - - s - X X',
    'LEADER            - - - - - s - - X -',
    'ANALYST           - - - - - - - - X -',
    'AUDITOR           X X X X X X X X - X',
    'ADMINISTRATOR     X X X X X X - - X -',
  ])
})

const POST: PostFacts = { ...GRANT, state: 'PROPOSED', revision: 1, proposerId: 'proposer' }

test.each<[string, Granter, Partial<PostFacts>, string[]]>([
  ['another person decides', granter(), {}, []],
  ['not the proposer', granter('ADMINISTRATOR', 'proposer'), {}, ['PROPOSER_DECIDES']],
  ['not the holder', granter('ADMINISTRATOR', 'holder'), {}, ['HOLDER_DECIDES']],
  [
    'not who may not grant the role',
    granter('ORGANISING'),
    { role: 'AUDITOR' },
    ['ROLE_NOT_YOURS_TO_GRANT'],
  ],
  ['not twice', granter(), { state: 'IN_FORCE' }, ['NOT_PROPOSED']],
])('%s', (_, who, post, codes) => {
  expect(objectionsToDecider(who, { ...POST, ...post }).map(({ code }) => code)).toEqual(codes)
})

test('what may be done with a post follows from its state and from who looks', () => {
  const state = (given: Partial<PostFacts>, who = granter()) =>
    postActions(who, { ...POST, ...given }).join(' ')
  expect(state({})).toBe('APPROVE REFUSE')
  expect(state({}, granter('ADMINISTRATOR', 'proposer'))).toBe('')
  expect(state({ state: 'IN_FORCE' })).toBe('END')
  expect(state({ state: 'ENDED' })).toBe('')
  expect(state({ state: 'IN_FORCE' }, granter('LEADER'))).toBe('')
})

const ENDING: Ending = { until: today, reason: 'Chuyển công tác' }
const IN_FORCE = { ...POST, state: 'IN_FORCE' } as const

test.each<[string, string, Partial<Ending>, Partial<PostFacts>]>([
  ['NOT_IN_FORCE', 'postId', {}, { state: 'ENDED' }],
  ['DATES_REVERSED', 'until', { until: day('2020-01-01') }, {}],
  ['REASON_NOT_USABLE', 'reason', { reason: ' ' }, {}],
  ['REASON_NOT_USABLE', 'reason', { reason: 'x'.repeat(501) }, {}],
  ['LAST_ADMINISTRATOR', 'postId', {}, { role: 'ADMINISTRATOR' }],
])('%s at %s when a post is ended', (code, field, ending, post) => {
  const facts = { granter: granter(), post: { ...IN_FORCE, ...post }, otherAdministrators: 0 }
  expect(objectionsToEnding({ ...ENDING, ...ending }, facts)).toMatchObject([
    { code, path: ['input', field] },
  ])
})

test('an administrator with another one beside him may go', () => {
  const post = { ...IN_FORCE, role: 'ADMINISTRATOR' } as const
  expect(objectionsToEnding(ENDING, { granter: granter(), post, otherAdministrators: 1 })).toEqual(
    [],
  )
})

test.each<[string, boolean, Role, readonly string[]]>([
  ['the only administrator alone grants a second one', true, 'ADMINISTRATOR', ['granter']],
  ['but no other role', false, 'LEADER', ['granter']],
  ['and nothing once there are two', false, 'ADMINISTRATOR', ['granter', 'another']],
  ['nor somebody else', false, 'ADMINISTRATOR', ['another']],
])('%s', (_, alone, role, administrators) => {
  expect(standsAlone(granter(), { role, holderId: 'holder' }, administrators)).toBe(alone)
})
