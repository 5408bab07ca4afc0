import { expect, test } from 'vitest'
import { ORGAN, type ActivityLimitKind, type Exclusion, type Organ } from '../codes/body-codes.ts'
import { codesOf } from '../codes/term.ts'
import { countVoters, EXCLUSIONS, judgeVoter, type VoterFacts } from './voter.policy.ts'

const sitting: VoterFacts = { belongs: true, official: true, limits: [] }
const limited = (...limits: ActivityLimitKind[]): VoterFacts => ({ ...sitting, limits })

/** Facts of somebody, and what they mean for a cell, a committee and a standing board. */
const ROWS: readonly (readonly [
  who: string,
  facts: VoterFacts,
  ...standing: readonly [cell: string, committee: string, board: string],
])[] = [
  ['an official member', sitting, 'counts', 'counts', 'counts'],
  [
    'a probationary member',
    { ...sitting, official: false },
    'PROBATIONARY',
    'PROBATIONARY',
    'PROBATIONARY',
  ],
  ['who is suspended', limited('SUSPENDED'), 'SUSPENDED', 'SUSPENDED', 'counts'],
  [
    'who is prosecuted or in custody',
    limited('PROSECUTED_OR_IN_CUSTODY'),
    'PROSECUTED_OR_IN_CUSTODY',
    'PROSECUTED_OR_IN_CUSTODY',
    'counts',
  ],
  [
    'who is temporarily elsewhere',
    limited('TEMPORARY_ELSEWHERE'),
    'TEMPORARY_ELSEWHERE',
    'TEMPORARY_ELSEWHERE unless present',
    'counts',
  ],
  ['who is exempt', limited('EXEMPT'), 'EXEMPT unless present', 'counts', 'counts'],
  ['who left the organisation', { ...sitting, belongs: false }, 'counts', 'LEFT', 'LEFT'],
  [
    'who is exempt and temporarily elsewhere',
    limited('EXEMPT', 'TEMPORARY_ELSEWHERE'),
    'TEMPORARY_ELSEWHERE',
    'TEMPORARY_ELSEWHERE unless present',
    'counts',
  ],
  [
    'who is temporarily elsewhere and suspended',
    limited('TEMPORARY_ELSEWHERE', 'SUSPENDED'),
    'SUSPENDED',
    'SUSPENDED',
    'counts',
  ],
]

const told = (organ: Organ, facts: VoterFacts): string => {
  const { exclusion, countsIfPresent } = judgeVoter(organ, facts)
  return [exclusion ?? 'counts', ...(countsIfPresent ? ['unless present'] : [])].join(' ')
}

test.each(ROWS)('%s', (_, facts, ...standing) => {
  const organs = ['CELL', 'BASE_COMMITTEE', 'STANDING_BOARD'] as const
  expect(organs.map(organ => told(organ, facts))).toEqual(standing)
})

test('every committee is counted by one rule, and so are the two boards', () => {
  const alike = (organs: readonly Organ[]) => new Set(organs.map(organ => EXCLUSIONS[organ])).size
  expect(alike(['CELL_COMMITTEE', 'SECTION_COMMITTEE', 'BASE_COMMITTEE', 'COMMITTEE'])).toBe(1)
  expect(alike(['STANDING_BOARD', 'PERMANENT_BUREAU'])).toBe(1)
})

test('every rule names its source', () => {
  const rules = codesOf(ORGAN).flatMap(organ => Object.values(EXCLUSIONS[organ]))
  expect(rules.filter(({ source }) => source === '')).toEqual([])
})

const voter = (exclusion: Exclusion | null, countsIfPresent = false) => ({
  exclusion,
  countsIfPresent,
})

test('the denominator is of those who count, with both shares in whole persons', () => {
  const voters = [
    ...Array.from({ length: 7 }, () => voter(null)),
    voter('EXEMPT', true),
    voter('SUSPENDED'),
  ]
  expect(countVoters(voters)).toEqual({
    entitled: 7,
    ifPresent: 1,
    twoThirds: 5,
    moreThanHalf: 4,
  })
})

test('of nobody there is no share', () => {
  expect(countVoters([voter('PROBATIONARY')])).toEqual({
    entitled: 0,
    ifPresent: 0,
    twoThirds: null,
    moreThanHalf: null,
  })
})
