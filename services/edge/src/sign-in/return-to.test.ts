import { expect, test } from 'vitest'
import { toReturnPath } from './return-to.ts'

const own = 'http://localhost:8080'

test('a path of our own is kept', () => {
  for (const path of ['/', '/units/1?day=2024-01-01#chart', '/người/đảng%20viên']) {
    expect(toReturnPath(path, own)).toBe(new URL(path, own).href.slice(own.length))
  }
})

test('what could lead elsewhere leads to the start', () => {
  for (const text of [
    undefined,
    '',
    'units',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    'javascript:alert(1)',
    ' /units',
  ]) {
    expect([text, toReturnPath(text, own)]).toEqual([text, '/'])
  }
})

test('a path that only becomes another address when it is tidied leads to the start', () => {
  for (const text of [
    '/..//evil.example',
    '/.//evil.example',
    '/%2e%2e//evil.example',
    '/a/../..//b',
  ]) {
    expect([text, toReturnPath(text, own)]).toEqual([text, '/'])
  }
})
