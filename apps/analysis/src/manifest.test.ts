import { checkApp } from '@ket-nap/app-kit/manifest'
import { expect, test } from 'vitest'
import { manifest } from './manifest.ts'
import en from './messages/en.json'
import vi from './messages/vi.json'

test('the shell takes the app as it is', () => {
  expect(checkApp(manifest, 'analysis')).toEqual([])
})

test('both languages say the same things', () => {
  expect(keysOf(en)).toEqual(keysOf(vi))
})

function keysOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(Object(value), `${path}${key}.`),
  )
}
