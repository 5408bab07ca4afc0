import { expect, test } from 'vitest'
import { changedMarks, readMark } from './marks.ts'

test.each([
  ['7,5', 7.5],
  ['10', 10],
  ['0', 0],
  ['10,1', null],
  ['7,25', null],
  ['-1', null],
  ['bảy', null],
])('the mark %j is %j', (typed, mark) => {
  expect(readMark(typed)).toBe(mark)
})

test('only what changed is sent, and what is no mark is named', () => {
  const learners = [
    { id: 'a', mark: null },
    { id: 'b', mark: 7.5 },
    { id: 'c', mark: 8 },
    { id: 'd', mark: null },
  ]
  expect(changedMarks(learners, { a: '9', b: '7,5', c: '', d: 'x' })).toEqual({
    marks: [{ enrolmentId: 'a', mark: 9 }],
    wrong: ['d'],
  })
})
