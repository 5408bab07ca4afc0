import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toldTo, type Part, type ToldPart } from './composition.policy.ts'

const part = (code: string, count: number): Part => ({ code, name: code, count })
const adding = (...counts: number[]) => {
  const parts = counts.map((count, place) => part(`P${String(place).padStart(2, '0')}`, count))
  const total = counts.reduce((sum, count) => sum + count, 0)
  return { parts, total, overlapping: false }
}
const shown = (told: readonly ToldPart[]) => told.map(({ code, count }) => [code, count])

test('who works with dossiers is told every part as it is', () => {
  expect(shown(toldTo('ORGANISING', adding(1, 2, 90)))).toEqual([
    ['P00', 1],
    ['P01', 2],
    ['P02', 90],
  ])
})

test('an analyst is told everything where no part is small', () => {
  expect(toldTo('ANALYST', adding(5, 90)).some(({ suppressed }) => suppressed)).toBe(false)
})

test('a single small part takes the smallest other one with it', () => {
  const told = toldTo('ANALYST', adding(90, 3, 20))
  expect(shown(told)).toEqual([
    ['P00', 90],
    ['P01', null],
    ['P02', null],
  ])
  expect(told.every(({ of }) => of === 113)).toBe(true)
})

test('two small parts that their sum would give away take a third with them', () => {
  expect(shown(toldTo('ANALYST', adding(1, 1, 7, 90)))).toEqual([
    ['P03', 90],
    ['P00', null],
    ['P01', null],
    ['P02', null],
  ])
})

test('where a part cannot be protected nothing is told', () => {
  expect(toldTo('ANALYST', adding(3))).toEqual([])
  expect(toldTo('ANALYST', adding(1, 1))).toEqual([])
})

test('in groups that overlap, few outside is as telling as few inside', () => {
  const composition = {
    parts: [part('MILITIA', 2), part('RESERVE', 40), part('YOUTH_UNION', 98), part('OWNER', 100)],
    total: 100,
    overlapping: true,
  }
  expect(shown(toldTo('ANALYST', composition))).toEqual([
    ['RESERVE', 40],
    ['OWNER', 100],
    ['MILITIA', null],
    ['YOUTH_UNION', null],
  ])
})

/** All that subtraction gives: each hidden part lies between 1 and what the others leave. */
function attack(told: readonly ToldPart[]): { code: string; least: number; most: number }[] {
  const of = told[0]?.of ?? 0
  const hidden = told.filter(({ suppressed }) => suppressed)
  const left = told.reduce((rest, { count }) => rest - (count ?? 0), of)
  return hidden.map(({ code }) => ({ code, least: 1, most: left - (hidden.length - 1) }))
}

test('no hidden part is recovered from the total and the others', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
      counts => {
        const told = toldTo('ANALYST', adding(...counts))
        for (const { least, most } of attack(told)) expect(most - least).toBeGreaterThanOrEqual(3)
        for (const { count } of told) expect(count === null || count >= 5).toBe(true)
        expect(told.length === 0 || told.length === counts.length).toBe(true)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('the attacker finds what plain suppression gives away', () => {
  const plain: ToldPart[] = [
    { code: 'A', name: 'A', count: null, suppressed: true, of: 93 },
    { code: 'B', name: 'B', count: 90, suppressed: false, of: 93 },
  ]
  expect(attack(plain)).toEqual([{ code: 'A', least: 1, most: 3 }])
})
