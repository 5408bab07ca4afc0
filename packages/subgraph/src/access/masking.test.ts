import { buildSchema, graphql } from 'graphql'
import { expect, test } from 'vitest'
import { NOTHING_WAITS, type HeadNews } from '../audit/head-watch.ts'
import { wrapGuardedFields } from './masking.ts'
import { allow, audited, EVERY_ROLE, type AuditSubject } from './policy.ts'

const schema = buildSchema('type Query { note: String notes: [String] list: String }')
wrapGuardedFields(schema, {
  'Query.note': audited(allow(EVERY_ROLE), 'NOTE_OPENED', () => ({ subjectId: 'n1' })),
  'Query.notes': audited(allow(EVERY_ROLE), 'NOTE_OPENED', note => ({ subjectId: String(note) })),
  'Query.list': allow(EVERY_ROLE),
})

async function ask(heads: HeadNews) {
  const written: string[] = []
  const { data, errors = [] } = await graphql({
    schema,
    source: '{ note notes list }',
    rootValue: { note: 'opened', notes: ['n2', 'n3'], list: 'listed' },
    contextValue: {
      heads,
      audit: (action: string, ...subjects: readonly AuditSubject[]) =>
        void written.push([action, ...subjects.map(({ subjectId }) => subjectId)].join(' ')),
    },
  })
  return { data, codes: errors.map(({ extensions }) => extensions['code']), written }
}

test('what is opened is written to the access log, each of a list at once', async () => {
  const data = { note: 'opened', notes: ['n2', 'n3'], list: 'listed' }
  const written = ['NOTE_OPENED n1', 'NOTE_OPENED n2 n3']
  expect(await ask(NOTHING_WAITS)).toEqual({ data, codes: [], written })
})

test('while no head is told nothing is opened; lists go on', async () => {
  expect(await ask({ state: 'CLOSED', lateMinutes: 240 })).toEqual({
    data: { note: null, notes: null, list: 'listed' },
    codes: ['AUDIT_STOPPED', 'AUDIT_STOPPED'],
    written: [],
  })
})
