import { expect, test } from 'vitest'
import { chainOf, type Chain, type ChainUnit } from '../routes/route.workflow.ts'
import { findForm, signingOf } from './box.workflow.ts'
import type { TransferKind } from './transfer-action.workflow.ts'

const LEVELS: Readonly<Record<string, string>> = {
  k: 'CELL',
  s: 'SECTION',
  b: 'BASE',
  d: 'ABOVE_BASE',
  p: 'PROVINCE',
}

/** A place as its units upwards: 'k1 b1 d1 p1'; the letter says the level. */
function place(units: string, kindOfBase = 'BASE_COMMITTEE'): Chain {
  const chain = chainOf(
    units.split(' ').map((unitId): ChainUnit => {
      const level = LEVELS[unitId.slice(0, 1)] ?? ''
      return {
        unitId,
        kind: level === 'BASE' ? kindOfBase : level,
        level,
        residential: false,
        authorisedToAdmit: false,
        delegatedAboveBase: false,
      }
    }),
  )
  if (!chain) throw new Error('a place has units')
  return chain
}

function paper(kind: TransferKind, from: Chain | null, to: Chain | null): string {
  const { code, boxes } = findForm({ kind, from, to })
  return [code, ...boxes.map(({ number, unitId }) => `${number}:${unitId ?? 'abroad'}`)].join(' ')
}

const here = place('k1 s1 b1 d1 p1')

test.each([
  [
    'another province',
    'k9 s9 b9 d9 p9',
    'OUTSIDE 1:k1 2:s1 3:b1 4:d1 5:p1 6:p9 7:d9 8:b9 9:s9 10:k9',
  ],
  [
    'another organisation above the base',
    'k9 b9 d9 p1',
    'OUTSIDE 1:k1 2:s1 3:b1 4:d1 7:d9 8:b9 10:k9',
  ],
  ['another base', 'k9 s9 b9 d1 p1', 'INSIDE 1:k1 2:s1 3:b1 4:d1 5:b9 6:s9 7:k9'],
  ['a village cell', 'k9 d1 p1', 'INSIDE 1:k1 2:s1 3:b1 4:d1 7:k9'],
  ['the same base', 'k9 s9 b1 d1 p1', 'INSIDE 1:k1 2:s1 3:b1 6:s9 7:k9'],
  ['the same section', 'k9 s1 b1 d1 p1', 'INSIDE 1:k1 2:s1 7:k9'],
])('a paper to %s has the boxes of both places', (_, to, boxes) => {
  expect(paper('OFFICIAL', here, place(to))).toBe(boxes)
})

test('where communes are bases the province stands between them, once', () => {
  const commune = (units: string) => place(units, 'COMMUNE')
  expect(paper('OFFICIAL', commune('k1 b1 p1'), commune('k2 b2 p1'))).toBe(
    'INSIDE 1:k1 3:b1 4:p1 5:b2 7:k2',
  )
  expect(paper('OFFICIAL', commune('k1 b1 p1'), commune('k9 b9 p9'))).toBe(
    'OUTSIDE 1:k1 3:b1 4:p1 7:p9 8:b9 10:k9',
  )
})

test('a temporary paper goes by the committees of both cells and comes back', () => {
  expect(paper('TEMPORARY', here, place('k9 d9 p9'))).toBe(
    'TEMPORARY 1:k1 2:b1 3:d9 4:k9 5:k9 6:d9 7:b1 8:k1',
  )
  expect(paper('TEMPORARY', here, place('k2 b1 d1 p1'))).toBe(
    'TEMPORARY 1:k1 2:b1 4:k2 5:k2 7:b1 8:k1',
  )
})

test('a paper abroad has two boxes, and so has one that is brought home', () => {
  expect(paper('OFFICIAL', here, null)).toBe('ABROAD 1:p1 2:abroad')
  expect(paper('TEMPORARY', here, null)).toBe('ABROAD 1:p1 2:abroad 3:abroad 4:k1')
  expect(paper('OFFICIAL', null, here)).toBe('HOME 1:abroad 2:k1')
})

test('the last box of each part is a step of its own', () => {
  const steps = (kind: TransferKind, to: Chain | null, from: Chain | null = here) => {
    const { boxes } = findForm({ kind, from, to })
    return boxes.map(box => signingOf(box, { boxes, kind })).join(' ')
  }
  expect(steps('OFFICIAL', place('k9 b9 d1 p1'))).toBe(
    'SIGN_OUT SIGN_OUT SIGN_OUT SEND SIGN_IN ACCEPT',
  )
  expect(steps('TEMPORARY', place('k9 b9 d9 p9'))).toBe(
    'SIGN_OUT SEND SIGN_IN RECEIVE_GUEST SIGN_BACK SIGN_BACK SIGN_BACK END_STAY',
  )
  expect(steps('TEMPORARY', null)).toBe('SEND RECEIVE_GUEST SIGN_BACK END_STAY')
  expect(steps('OFFICIAL', here, null)).toBe('COME_HOME ACCEPT')
})
