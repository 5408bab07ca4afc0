import { buildSchema, graphql } from 'graphql'
import { expect, test } from 'vitest'
import { NOTHING_WAITS, type HeadNews } from '../audit/head-watch.ts'
import { wrapGuardedFields } from './masking.ts'
import { allow, audited, EVERY_ROLE } from './policy.ts'

const schema = buildSchema('type Query { note: String list: String }')
wrapGuardedFields(schema, {
  'Query.note': audited(allow(EVERY_ROLE), 'NOTE_OPENED', () => ({ subjectId: 'n1' })),
  'Query.list': allow(EVERY_ROLE),
})

async function ask(heads: HeadNews) {
  const written: string[] = []
  const { data, errors = [] } = await graphql({
    schema,
    source: '{ note list }',
    rootValue: { note: 'opened', list: 'listed' },
    contextValue: { heads, audit: (action: string) => void written.push(action) },
  })
  return { data, codes: errors.map(({ extensions }) => extensions['code']), written }
}

test('what is opened is written to the access log', async () => {
  const data = { note: 'opened', list: 'listed' }
  expect(await ask(NOTHING_WAITS)).toEqual({ data, codes: [], written: ['NOTE_OPENED'] })
})

test('while no head is told nothing is opened; lists go on', async () => {
  expect(await ask({ state: 'CLOSED', lateMinutes: 240 })).toEqual({
    data: { note: null, list: 'listed' },
    codes: ['AUDIT_STOPPED'],
    written: [],
  })
})
