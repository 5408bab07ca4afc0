import { expect, test } from 'vitest'
import { formsOf, partsOf, shareOf, writeForms } from './policy-text.ts'

test('a value in the notation of the graph is taken apart and put together again', () => {
  expect(partsOf('30 35 40')).toEqual(['30', '35', '40'])
  expect(shareOf('AT_LEAST 2/3')).toEqual({ reading: 'AT_LEAST', fraction: '2/3' })
  const text = 'APPLICATION=1A-KNĐ\nCV=2-KNĐ'
  expect(writeForms(formsOf(text))).toBe(text)
})

test('a form without a number is left out', () => {
  expect(writeForms([{ code: 'CV', form: ' ' }])).toBe('')
})
