import { expect, test } from 'vitest'
import { readSession } from './session-answer.ts'

const post = {
  id: 'post-1',
  role: 'CELL_SECRETARY',
  unitId: 'u1',
  unitName: 'Chi bộ thôn 3',
  unitKind: 'CELL',
}
const signedIn = {
  signedIn: true,
  demonstration: false,
  name: 'Trần Thị Minh Hòa',
  post,
  posts: [{ ...post, from: '2025-07-01', until: null }],
  today: '2026-11-21',
  authenticatedAt: '2026-11-21T01:00:00Z',
}

test('a session is read whole', () => {
  expect(readSession(signedIn)).toEqual(signedIn)
})

test('without a post it is still a session', () => {
  expect(readSession({ ...signedIn, post: null, posts: [] })).toMatchObject({ post: null })
})

test('nobody is signed in unless it says so', () => {
  expect(readSession({ demonstration: true })).toEqual({ signedIn: false, demonstration: true })
})

test.each([
  ['a role that does not exist', { ...signedIn, post: { ...post, role: 'KING' } }],
  ['posts that are no list', { ...signedIn, posts: null }],
  ['a name that is no text', { ...signedIn, name: 7 }],
  ['nothing', null],
])('%s is refused', (_what, answer) => {
  expect(() => readSession(answer)).toThrow(TypeError)
})
