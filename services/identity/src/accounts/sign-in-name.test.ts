import { expect, test } from 'vitest'
import { isSignInName, normaliseSignInName } from './sign-in-name.ts'

test('one name has one spelling', () => {
  expect(normaliseSignInName('  Quan.TRI ')).toBe('quan.tri')
  expect(normaliseSignInName('ｑｕａｎ')).toBe('quan')
})

test('a sign-in name is short, plain and starts with a letter or digit', () => {
  for (const name of ['abc', 'bi.thu-3', 'nguyen_van_a', '9x9'])
    expect(isSignInName(name)).toBe(true)
  for (const name of ['ab', '.abc', 'a b c', 'quản.trị', 'a'.repeat(41), 'a@b.vn', '']) {
    expect([name, isSignInName(name)]).toEqual([name, false])
  }
})
