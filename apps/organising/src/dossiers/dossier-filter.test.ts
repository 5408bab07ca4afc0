import { expect, test } from 'vitest'
import { countQueue, toDossierFilter } from './dossier-filter.ts'

const SECRETARY = { role: 'CELL_SECRETARY', today: '2026-11-21' } as const
const COUNTS = [
  { stage: 'VERIFYING', count: 5, late: 2, soon: 1 },
  { stage: 'APPRAISING', count: 3, late: 1, soon: 2 },
] as const

test('what is no known stage or queue is no filter', () => {
  const values = { stage: 'NONSENSE', queue: 'NONSENSE' }
  expect(toDossierFilter(values, SECRETARY)).toEqual({ stages: null, dueBefore: null })
})

test('late ended before today, soon ends within thirty days', () => {
  expect(toDossierFilter({ queue: 'LATE' }, SECRETARY).dueBefore).toBe('2026-11-21')
  expect(toDossierFilter({ queue: 'SOON' }, SECRETARY).dueBefore).toBe('2026-12-21')
})

test('the queue of a post holds the stages at which its role acts, and one stage narrows it', () => {
  expect(toDossierFilter({ queue: 'MINE' }, SECRETARY).stages).toContain('DOSSIER_OPEN')
  expect(toDossierFilter({ queue: 'MINE' }, SECRETARY).stages).not.toContain('APPRAISING')
  const values = { queue: 'MINE', stage: 'VERIFYING' }
  expect(toDossierFilter(values, SECRETARY).stages).toEqual(['VERIFYING'])
})

test('queues are counted out of the stages', () => {
  expect(countQueue('MINE', 'CELL_SECRETARY', COUNTS)).toBe(5)
  expect(countQueue('LATE', 'CELL_SECRETARY', COUNTS)).toBe(3)
  expect(countQueue('SOON', 'CELL_SECRETARY', COUNTS)).toBe(6)
})
