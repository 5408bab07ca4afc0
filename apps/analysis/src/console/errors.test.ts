import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import en from '../messages/en.json'
import vi from '../messages/vi.json'

const REFUSALS = join(import.meta.dirname, '../../../../services/gateway/src/refusal.ts')

test.each([
  ['Vietnamese', vi],
  ['English', en],
])('every refusal of the gateway is a sentence in %s', (_language, words) => {
  const text = readFileSync(REFUSALS, 'utf8')
  const codes = Array.from(text.matchAll(/^ {2}([A-Z_]+): \[\d/gm), ([, code = '']) => code)
  expect(codes.length).toBeGreaterThan(12)
  expect(codes.filter(code => !(code in words.analysis.error))).toEqual([])
})
