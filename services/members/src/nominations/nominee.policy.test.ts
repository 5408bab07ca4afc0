import { foldedSearchKey, toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import {
  judgeNominees,
  judgeSending,
  sameKey,
  type Nominee,
  type NomineeFacts,
} from './nominee.policy.ts'

const day = (text: string) => toLocalDate(text)
const HOA: Nominee = {
  fullName: 'Trần Thị Hòa',
  bornOn: day('2001-05-06'),
  sex: 'FEMALE',
  occupation: 'STUDENT',
  statement: 'Sinh viên 5 tốt',
}
const LAN: Nominee = { ...HOA, fullName: 'Lê Thị Lan', personalNumber: '001301012345' }
const FACTS: NomineeFacts = {
  today: day('2026-11-22'),
  resolvedOn: day('2026-11-20'),
  knownDrafts: new Set(['own']),
  standing: new Set(),
}

const told = (people: readonly Nominee[], facts: Partial<NomineeFacts> = {}) => {
  const judged = judgeNominees(people, { ...FACTS, ...facts })
  if (judged.ok) return []
  return judged.objections.map(({ path, code }) => `${path.slice(1).join('.')} ${code}`)
}

test.each<[what: string, people: readonly Nominee[], expected: readonly string[]]>([
  ['two people', [HOA, LAN], []],
  ['two of one birthday', [HOA, { ...HOA, fullName: 'Trần Thị Hạnh' }], []],
  ['two of one name', [HOA, { ...HOA, bornOn: day('2001-05-07') }], []],
  ['nobody', [], ['people PEOPLE_COUNT']],
  [
    'one person twice, written in another way',
    [LAN, HOA, { ...HOA, fullName: 'TRẦN THỊ HOÀ ' }],
    ['people.2.fullName TWICE_IN_RESOLUTION'],
  ],
  [
    'one number twice',
    [LAN, { ...HOA, personalNumber: '001301012345' }],
    ['people.1.personalNumber TWICE_IN_RESOLUTION'],
  ],
  ['a draft of somebody else', [{ ...HOA, draftId: 'other' }], ['people.0.draftId UNKNOWN_DRAFT']],
  ['an own draft', [{ ...HOA, draftId: 'own' }], []],
  [
    'every fault of every row at once',
    [
      { ...HOA, fullName: 'Hòa 2', bornOn: day('2026-11-20') },
      { ...LAN, personalNumber: '12', statement: 'x'.repeat(4001), workplace: 'a\u0007b' },
      { ...LAN, fullName: 'Vũ Thị Mai', personalNumber: null, parentsAgreedOn: day('2026-12-01') },
    ],
    [
      'people.0.fullName NAME_HAS_DIGITS',
      'people.0.bornOn BORN_AFTER_RESOLUTION',
      'people.1.personalNumber PERSONAL_NUMBER_LENGTH',
      'people.1.workplace TEXT_HAS_CONTROL_CHARACTERS',
      'people.1.statement TEXT_TOO_LONG',
      'people.2.parentsAgreedOn DAY_IN_FUTURE',
    ],
  ],
])('a resolution with %s', (_, people, expected) => {
  expect(told(people)).toEqual(expected)
})

test('who stands in the resolution already is told at the row', () => {
  const standing = new Set([
    sameKey({ searchName: foldedSearchKey(HOA.fullName), bornOn: HOA.bornOn }),
  ])
  expect(told([LAN, HOA], { standing })).toEqual(['people.1.fullName STANDS_IN_RESOLUTION'])
})

test('what a draft may lack is asked for when it is sent, of the form once', () => {
  const facts = { today: FACTS.today, receiver: 'NONE', pupilsNeedParents: true } as const
  const people = [
    { ...HOA, occupation: 'PUPIL' as const },
    { ...LAN, statement: ' ' },
  ]
  const sent = judgeSending(people, facts)
  expect(
    sent.ok ? [] : sent.objections.map(({ path, code }) => `${path.join('.')} ${code}`),
  ).toEqual([
    'input.receiverId RECEIVER_MISSING',
    'input.people.0.parentsAgreedOn PARENTS_NOT_ASKED',
    'input.people.1.statement STATEMENT_MISSING',
  ])
  const national = { ...facts, receiver: 'CELL', pupilsNeedParents: false } as const
  expect(judgeSending([{ ...HOA, occupation: 'PUPIL' }], national).ok).toBe(true)
})
