import { describe, expect, test } from 'vitest'
import { isAllowed, readValue, writeValue } from './policy-value.policy.ts'
import type { PolicyJson, PolicyShape } from './policy-value.workflow.ts'
import { POLICY_VALUES, type PolicyName } from './policy.workflow.ts'

const read = (name: PolicyName, text: string): PolicyJson | string => {
  const outcome = readValue(POLICY_VALUES[name], text)
  return outcome.ok ? outcome.value : (outcome.objections[0]?.code ?? '')
}

describe('a value is written and read the same way', () => {
  const NOTATION: readonly (readonly [PolicyName, string, PolicyJson])[] = [
    ['decisionDays', '45', 45],
    ['sendUpDays', 'NONE', null],
    ['educationEvidence', 'COMPLETED', 'COMPLETED'],
    ['verifiesWhoRaisedSpouse', 'YES', true],
    ['verifiesWhoRaisedSpouse', 'NO', false],
    ['boardShare', 'MORE_THAN 1/2', { reading: 'MORE_THAN', parts: 1, of: 2 }],
    ['meetingQuorum', 'AT_LEAST 2/3', { reading: 'AT_LEAST', parts: 2, of: 3 }],
    ['badgeYears', '30 35 40', [30, 35, 40]],
    ['papersAtCellVote', 'CV DIPLOMA', ['CV', 'DIPLOMA']],
    ['forms', 'CV=2-KNĐ\nAPPLICATION=1A-KNĐ', { CV: '2-KNĐ', APPLICATION: '1A-KNĐ' }],
  ]
  test.each(NOTATION)('%s: %s', (name, text, value) => {
    expect(read(name, text)).toEqual(value)
    expect(writeValue(value)).toBe(text)
    expect(isAllowed(POLICY_VALUES[name], value)).toBe(true)
  })
})

describe('a value that the table does not allow is refused', () => {
  const REFUSED: readonly (readonly [PolicyName, string, string])[] = [
    ['decisionDays', '0', 'VALUE_OUT_OF_RANGE'],
    ['decisionDays', '251', 'VALUE_OUT_OF_RANGE'],
    ['decisionDays', '4,5', 'VALUE_NOT_READABLE'],
    ['decisionDays', '-5', 'VALUE_NOT_READABLE'],
    ['decisionDays', 'NONE', 'VALUE_NOT_READABLE'],
    ['decisionDays', '', 'VALUE_NOT_READABLE'],
    ['educationEvidence', 'DOCTOR', 'VALUE_NOT_ALLOWED'],
    ['verifiesWhoRaisedSpouse', 'true', 'VALUE_NOT_READABLE'],
    ['cellShare', '2/3', 'VALUE_NOT_READABLE'],
    ['cellShare', 'AT_LEAST 4/3', 'VALUE_NOT_ALLOWED'],
    ['cellShare', 'MORE_THAN 1/1', 'VALUE_NOT_ALLOWED'],
    ['cellShare', 'AT_LEAST 0/3', 'VALUE_NOT_ALLOWED'],
    ['badgeYears', '40 30', 'VALUE_OUT_OF_RANGE'],
    ['badgeYears', '30 96', 'VALUE_OUT_OF_RANGE'],
    ['papersAtCellVote', 'CV CV', 'VALUE_NOT_ALLOWED'],
    ['papersAtCellVote', 'PASSPORT', 'VALUE_NOT_ALLOWED'],
    ['forms', 'CV', 'VALUE_NOT_READABLE'],
    ['forms', 'CV=', 'VALUE_NOT_ALLOWED'],
    ['forms', 'CV=1\nCV=2', 'VALUE_NOT_READABLE'],
    ['forms', 'NOVEL=1', 'VALUE_NOT_ALLOWED'],
  ]
  test.each(REFUSED)('%s: %s', (name, text, code) => {
    expect(read(name, text)).toBe(code)
  })
})

test('the table of values has ranges that can be met, and names in both languages', () => {
  const shapes = Object.values<PolicyShape>(POLICY_VALUES)
  expect(shapes.filter(({ vi, en }) => vi === '' || en === '')).toEqual([])
  expect(shapes.filter(shape => 'least' in shape && shape.least >= shape.greatest)).toEqual([])
  const codes = shapes.flatMap(shape => ('codes' in shape ? [shape.codes] : []))
  expect(codes.map(list => new Set(list).size)).toEqual(codes.map(list => list.length))
})
