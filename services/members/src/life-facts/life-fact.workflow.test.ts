import { toLocalDate } from '@ket-nap/kernel'
import { ROLES, type Role } from '@ket-nap/subgraph'
import { expect, test } from 'vitest'
import { LIFE_ACTION } from '../codes/life-codes.ts'
import { MEMBER_STATUS } from '../codes/membership-codes.ts'
import { codesOf } from '../codes/term.ts'
import { lifeActions, type LifeStanding } from './life-fact.policy.ts'
import { LIFE_WORKFLOW, type LifeFacts } from './life-fact.workflow.ts'

const day = toLocalDate('2026-06-01')
const facts: LifeFacts = {
  on: day,
  today: toLocalDate('2026-11-21'),
  belongsSince: toLocalDate('2015-03-20'),
  belongsLater: null,
  leftOn: null,
  limits: [],
  interruptedSince: null,
  disciplines: [{ id: 'd1', on: toLocalDate('2026-05-08') }],
  appealedOn: null,
  appealAnswered: false,
  unitIsThere: true,
}
const standing = (more: Partial<LifeStanding> = {}, known: Partial<LifeFacts> = {}) => ({
  role: 'ORGANISING' as Role,
  status: 'OFFICIAL' as const,
  removalDecidedOn: null,
  ...more,
  facts: { ...facts, ...known },
})

test('what may be recorded of whom, and whereto it leads', () => {
  const table = codesOf(LIFE_ACTION).map(action => {
    const { from, to } = LIFE_WORKFLOW[action]
    return [action, ...codesOf(MEMBER_STATUS).map(s => (from.includes(s) ? (to ?? '=') : '–'))]
  })
  expect([['', ...codesOf(MEMBER_STATUS)], ...table].map(row => row.join(' | ')))
    .toMatchInlineSnapshot(`
      [
        " | PROBATIONARY | OFFICIAL | TRANSFERRED | REMOVED | EXPELLED | RESIGNED | DECEASED",
        "RECORD_DEATH | DECEASED | DECEASED | – | – | – | – | –",
        "RECORD_RESIGNATION | RESIGNED | RESIGNED | – | – | – | – | –",
        "EXPEL | – | EXPELLED | – | – | – | – | –",
        "REMOVE | REMOVED | REMOVED | – | – | – | – | –",
        "RESTORE | – | – | – | = | = | – | –",
        "APPEAL | – | – | – | = | – | – | –",
        "ANSWER_APPEAL | – | – | – | = | – | – | –",
        "DISCIPLINE | = | = | – | – | – | – | –",
        "CANCEL_DISCIPLINE | = | = | – | – | – | – | –",
        "INTERRUPT | = | = | – | – | – | – | –",
        "RESUME | = | = | – | – | – | – | –",
      ]
    `)
})

const codesOfAction = (action: string, found: ReturnType<typeof lifeActions>) =>
  found.find(each => each.action === action)?.objections.map(({ code }) => code)

test.each([
  ['DAY_IN_FUTURE', 'RECORD_DEATH', standing({}, { today: toLocalDate('2026-05-31') })],
  ['NOT_A_MEMBER_THEN', 'EXPEL', standing({}, { belongsSince: null })],
  ['NOT_A_MEMBER_THEN', 'REMOVE', standing({}, { belongsSince: day })],
  ['BELONGS_LATER', 'RECORD_DEATH', standing({}, { belongsLater: toLocalDate('2026-07-01') })],
  ['DISCIPLINE_FIRST', 'RECORD_RESIGNATION', standing({}, { limits: ['SUSPENDED'] })],
  [
    'DISCIPLINE_FIRST',
    'RECORD_RESIGNATION',
    standing({}, { limits: ['PROSECUTED_OR_IN_CUSTODY'] }),
  ],
  ['NOT_AFTER_LEAVING', 'RESTORE', standing({ status: 'EXPELLED' }, { leftOn: day })],
  ['NOT_THERE_THEN', 'RESTORE', standing({ status: 'REMOVED' }, { unitIsThere: false })],
  ['ALREADY_APPEALED', 'APPEAL', standing({ status: 'REMOVED' }, { appealedOn: day })],
  ['NO_OPEN_APPEAL', 'ANSWER_APPEAL', standing({ status: 'REMOVED' })],
  [
    'NO_OPEN_APPEAL',
    'ANSWER_APPEAL',
    standing({ status: 'REMOVED' }, { appealedOn: day, appealAnswered: true }),
  ],
  [
    'BEFORE_APPEAL',
    'ANSWER_APPEAL',
    standing({ status: 'REMOVED' }, { appealedOn: toLocalDate('2026-06-02') }),
  ],
  ['ALREADY_INTERRUPTED', 'INTERRUPT', standing({}, { interruptedSince: day })],
  ['NOT_INTERRUPTED', 'RESUME', standing()],
  ['NO_DISCIPLINE', 'CANCEL_DISCIPLINE', standing({}, { disciplines: [] })],
  ['BEFORE_INTERRUPTION', 'RESUME', standing({}, { interruptedSince: day })],
] as const)('%s stands in the way of %s', (code, action, found) => {
  expect(codesOfAction(action, lifeActions(found))).toEqual([code])
})

test('the cell records what is its own; other roles record nothing', () => {
  const may = (role: Role) => lifeActions(standing({ role })).map(({ action }) => action)
  expect(may('CELL_SECRETARY')).toEqual(['RECORD_DEATH', 'DISCIPLINE', 'INTERRUPT', 'RESUME'])
  expect(may('BASE_COMMITTEE')).toEqual(may('ORGANISING'))
  const others = ROLES.filter(role => !may(role).length)
  expect(others).toEqual([
    'HELPING_MEMBER',
    'PROPAGANDA',
    'MASS_ORGANISATION',
    'LEADER',
    'ANALYST',
    'AUDITOR',
    'ADMINISTRATOR',
  ])
})
