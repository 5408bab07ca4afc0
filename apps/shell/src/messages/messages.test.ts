import { expect, test } from 'vitest'
import en from './en.json'
import vi from './vi.json'

function keysOf(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  )
}

test('both languages have the same words', () => {
  expect(keysOf(en).toSorted()).toEqual(keysOf(vi).toSorted())
})
