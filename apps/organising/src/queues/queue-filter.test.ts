import { expect, test } from 'vitest'
import { countQueue, toQueueFilter } from './queue-filter.ts'

const OF = { stages: ['VERIFYING', 'DECIDED'], today: '2026-11-21' } as const

test('what is no known stage or queue is no filter', () => {
  const values = { stage: 'NONSENSE', queue: 'NONSENSE' }
  expect(toQueueFilter(values, OF)).toEqual({ stages: null, dueBefore: null, waiting: false })
})

test('late ended before today, soon ends within thirty days', () => {
  expect(toQueueFilter({ queue: 'LATE' }, OF).dueBefore).toBe('2026-11-21')
  expect(toQueueFilter({ queue: 'SOON' }, OF).dueBefore).toBe('2026-12-21')
})

test('the queue of a post is what the server says waits for it, and one stage narrows it', () => {
  const values = { queue: 'MINE', stage: 'VERIFYING' }
  expect(toQueueFilter(values, OF)).toEqual({
    stages: ['VERIFYING'],
    dueBefore: null,
    waiting: true,
  })
})

test('queues are counted out of the stages', () => {
  const counts = [
    { late: 2, soon: 1, waiting: 4 },
    { late: 1, soon: 2, waiting: 0 },
  ]
  expect(countQueue('MINE', counts)).toBe(4)
  expect(countQueue('LATE', counts)).toBe(3)
  expect(countQueue('SOON', counts)).toBe(6)
})
