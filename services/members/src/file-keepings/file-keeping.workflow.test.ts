import { expect, test } from 'vitest'
import { chainOf, type Chain } from '../routes/route.workflow.ts'
import { keeperAfterArrival } from './file-keeping.workflow.ts'

const KINDS: Readonly<Record<string, readonly [level: string, kind: string]>> = {
  k: ['CELL', 'CELL'],
  c: ['BASE', 'BASE_CELL'],
  b: ['BASE', 'BASE_COMMITTEE'],
  d: ['ABOVE_BASE', 'COMMUNE'],
  p: ['PROVINCE', 'PROVINCE'],
}

/** A place as its units upwards: 'k1 b1 d1 p1'; the letter says the level. */
function place(units: string): Chain {
  const chain = chainOf(
    units.split(' ').map(unitId => {
      const [level, kind] = KINDS[unitId.slice(0, 1)] ?? ['', '']
      const powers = { residential: false, authorisedToAdmit: false, delegatedAboveBase: false }
      return { unitId, kind, level, ...powers }
    }),
  )
  if (!chain) throw new Error('a place has units')
  return chain
}

test.each([
  ['goes along to the committee over the new cell', 'b1', 'k9 b9 d9 p9', 'b9'],
  ['goes to the committee over a base cell, which keeps none', 'b1', 'c9 d9 p1', 'd9'],
  ['goes along although nobody was said to keep it', null, 'k9 b9 d1 p1', 'b9'],
  [
    'stays with the organ that keeps it, which lies over the new cell too',
    'd1',
    'k9 b9 d1 p1',
    null,
  ],
  ['comes home from an organ elsewhere', 'd7', 'k9 b1 d1 p1', 'b1'],
  ['stays where it is within one base', null, 'k9 b1 d1 p1', null],
])('a file %s', (_, keeperUnitId, to, expected) => {
  const from = place('k1 b1 d1 p1')
  const current = keeperUnitId === null ? null : { keeperUnitId }
  const next = keeperAfterArrival({ current, from, to: place(to) })
  expect(next?.unitId ?? null).toBe(expected)
})
