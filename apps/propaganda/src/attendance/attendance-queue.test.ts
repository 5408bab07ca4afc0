import { beforeEach, expect, test } from 'vitest'
import {
  afterStored,
  keepMarks,
  keptMarks,
  nextMarks,
  stateAfter,
  type Mark,
} from './attendance-queue.ts'

const mark = (id: string, enrolmentId: string, state: Mark['state'] = 'PRESENT'): Mark => ({
  id,
  enrolmentId,
  state,
  markedAt: '2026-11-20T11:00:00.000Z',
})

beforeEach(() => localStorage.clear())

test('marks outlive the page, by session, and are forgotten once they are stored', () => {
  keepMarks(localStorage, 's1', [mark('1', 'a')])
  expect(keptMarks(localStorage, 's1')).toEqual([mark('1', 'a')])
  expect(keptMarks(localStorage, 's2')).toEqual([])
  keepMarks(localStorage, 's1', [])
  expect(localStorage.length).toBe(0)
})

test('what is kept and cannot be read is nothing', () => {
  localStorage.setItem('propaganda.attendance.s1', '{"half')
  expect(keptMarks(localStorage, 's1')).toEqual([])
  localStorage.setItem('propaganda.attendance.s1', '[{"id":"1"},7]')
  expect(keptMarks(localStorage, 's1')).toEqual([])
})

test('of each person the latest goes out, and what was taken meanwhile stays', () => {
  const before = [mark('1', 'a'), mark('2', 'b'), mark('3', 'a', 'ABSENT')]
  const sent = nextMarks(before)
  expect(sent.map(({ id }) => id)).toEqual(['3', '2'])
  const meanwhile = [...before, mark('4', 'b', 'EXCUSED')]
  expect(afterStored(meanwhile, sent).map(({ id }) => id)).toEqual(['4'])
})

test('no more goes out at once than one command takes', () => {
  const many = Array.from({ length: 250 }, (_, index) => mark(String(index), String(index)))
  expect(nextMarks(many)).toHaveLength(200)
  expect(afterStored(many, nextMarks(many))).toHaveLength(50)
})

test('a touch leads from nobody to there, to absent, to excused, and round', () => {
  expect([null, 'PRESENT', 'ABSENT', 'EXCUSED'].map(state => stateAfter(state as null))).toEqual([
    'PRESENT',
    'ABSENT',
    'EXCUSED',
    'PRESENT',
  ])
})
