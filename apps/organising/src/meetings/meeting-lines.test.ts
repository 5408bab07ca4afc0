import { expect, test } from 'vitest'
import { blankLine, readLines } from './meeting-lines.ts'

const TWO = [
  { id: 'a1', version: 3 },
  { id: 'a2', version: 5 },
]
const CELL = { items: ['PROPOSE'], probationItems: ['PROPOSE_RECOGNITION'] } as const
const BOARD = { items: ['ADMIT', 'REFUSE'], probationItems: ['RECOGNISE', 'REMOVE'] } as const
const line = (more: object) => ({ ...blankLine(), ...more })

test('lines in which nothing is typed were not voted on', () => {
  const drafts = {
    a1: line({ yes: '7', no: '1', number: '12', formOfVote: 'MEMBER_CARD' }),
    a2: line({ note: 'hoãn' }),
  }
  expect(readLines(TWO, drafts, CELL)).toEqual({
    items: [
      {
        admissionId: 'a1',
        expectedVersion: 3,
        item: 'PROPOSE',
        formOfVote: 'MEMBER_CARD',
        yes: 7,
        no: 1,
        blank: 0,
        number: 12,
        note: null,
      },
    ],
    missing: [],
  })
})

test('what is missing or no number is named by its line', () => {
  const drafts = { a2: line({ yes: 'bảy', no: '0' }) }
  expect(readLines(TWO, drafts, BOARD).missing).toEqual([
    { id: 'a2', field: 'item' },
    { id: 'a2', field: 'yes' },
    { id: 'a2', field: 'number' },
  ])
})
