import { toLocalDate } from '@ket-nap/kernel'
import { expect, test } from 'vitest'
import {
  objectionsToAnswer,
  objectionsToAsking,
  type Answering,
  type AnsweringFacts,
  type Asking,
  type AskingFacts,
} from './opinion.policy.ts'

const day = toLocalDate('2026-07-01')
const today = toLocalDate('2026-07-02')
const later = toLocalDate('2026-07-03')

const ASKING: Asking = { kind: 'RESIDENCE', unitId: null, name: 'Chi bộ thôn 3', on: day }
const OPEN: AskingFacts = { today, file: 'OPEN', isUnitKnown: false, isAskedAlready: false }

test.each<[codes: string, asking: Partial<Asking>, facts: Partial<AskingFacts>]>([
  ['', {}, {}],
  ['', { unitId: 'u', name: null }, { isUnitKnown: true }],
  ['UNKNOWN_FILE', {}, { file: 'UNKNOWN' }],
  ['FILE_CLOSED', {}, { file: 'CLOSED' }],
  ['NOT_ONE_ASKED', { name: null }, {}],
  ['NOT_ONE_ASKED', { unitId: 'u' }, { isUnitKnown: true }],
  ['UNKNOWN_UNIT', { unitId: 'u', name: null }, {}],
  ['NAME_LENGTH', { name: '' }, {}],
  ['NAME_LENGTH', { name: 'x'.repeat(201) }, {}],
  ['DAY_IN_FUTURE', { on: later }, {}],
  ['ASKED_ALREADY', {}, { isAskedAlready: true }],
  ['FILE_CLOSED DAY_IN_FUTURE', { on: later }, { file: 'CLOSED' }],
])('a request for an opinion meets: %s', (codes, asking, facts) => {
  const told = objectionsToAsking({ ...ASKING, ...asking }, { ...OPEN, ...facts })
  expect(told.map(({ code }) => code).join(' ')).toBe(codes)
})

const ANSWERING: Answering = { on: day, answeredBy: 'Bí thư', answer: 'AGREES', text: null }
const ASKED: AnsweringFacts = { today, asked: { on: day, isAnswered: false } }

test.each<[codes: string, answering: Partial<Answering>, facts: Partial<AnsweringFacts>]>([
  ['', {}, {}],
  ['', { answer: 'OTHER', text: 'Chưa rõ' }, {}],
  ['UNKNOWN_OPINION', {}, { asked: null }],
  ['OPINION_ANSWERED', {}, { asked: { on: day, isAnswered: true } }],
  ['ANSWERED_BEFORE_ASKED', {}, { asked: { on: today, isAnswered: false } }],
  ['DAY_IN_FUTURE', { on: later }, {}],
  ['NAME_LENGTH', { answeredBy: '' }, {}],
  ['TEXT_MISSING', { answer: 'OTHER' }, {}],
  ['TEXT_TOO_LONG', { text: 'x'.repeat(2001) }, {}],
])('an answer meets: %s', (codes, answering, facts) => {
  const told = objectionsToAnswer({ ...ANSWERING, ...answering }, { ...ASKED, ...facts })
  expect(told.map(({ code }) => code).join(' ')).toBe(codes)
})
