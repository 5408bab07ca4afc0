import { expect, test } from 'vitest'
import words from '../messages/vi.json'
import { readAdmissionCodes } from '../testing/admission-codes.ts'
import { FIGURES } from './figures.ts'

test('the sentences of a process fill in no other figure', () => {
  const sentences = new Map(Object.entries(words.organising.objection))
  const used = readAdmissionCodes().flatMap(code =>
    Array.from((sentences.get(code) ?? '').matchAll(/\{(\w+)\}/g), ([, name = '']) => name),
  )
  expect(used.filter(name => !FIGURES.some(known => known === name))).toEqual([])
})
