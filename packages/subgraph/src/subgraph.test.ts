import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { today } from '@ket-nap/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allow } from './access/policy.ts'
import { importedId } from './imports/keys.ts'
import { subgraphSchema } from './server/schema.ts'
import { NOTES, NOTE_POLICIES, type Database } from './testing/example/notes.ts'
import {
  openTestSubgraph,
  testViewer,
  walkSchema,
  type TestAnswer,
  type TestSubgraph,
} from './testing/index.ts'

const HERE = randomUUID()
const ELSEWHERE = randomUUID()
const WRITE = `mutation Write($input: WriteNoteInput!) {
  writeNote(input: $input) { note { id title secret } objections { code path } }
}`
const secretary = testViewer('CELL_SECRETARY', { units: [HERE] })
const neighbour = testViewer('CELL_SECRETARY', { units: [ELSEWHERE] })
const note = (title: string, input = {}) => ({
  input: { idempotencyKey: randomUUID(), unitId: HERE, title, writtenOn: '2026-11-21', ...input },
})

let notes: TestSubgraph<Database>
beforeAll(async () => {
  notes = await openTestSubgraph(NOTES)
})
afterAll(() => notes.close())

const idOf = ({ data }: TestAnswer): string => {
  const payload = data?.['writeNote'] as { note: { id: string } } | undefined
  return payload?.note.id ?? ''
}
const rowsOf = (table: string) =>
  notes.work(({ em }) => em.execute<{ n: number }[]>(`select count(*)::int as n from ${table}`))

test('a command stores, tells and answers in one transaction', async () => {
  const answer = await notes.ask(secretary, WRITE, note('first'))
  expect(answer.errors).toEqual([])
  expect(answer.data).toMatchObject({
    writeNote: { note: { title: 'first', secret: '*********123' }, objections: [] },
  })
  expect(await rowsOf('outbox_events')).toEqual([{ n: 1 }])
})

test('what a command leaves for later is done as a job', async () => {
  const written = await notes.ask(secretary, WRITE, note('dated by a job'))
  await notes.runJobs()
  const query = 'select written_on::text as day from notes where id = ?'
  const rows = await notes.work(({ em }) => em.execute(query, [idOf(written)]))
  expect(rows).toEqual([{ day: today(new Date()) }])
})

test('the same key twice is stored once and answers the same', async () => {
  const variables = note('twice')
  const [one, two] = await Promise.all([
    notes.ask(secretary, WRITE, variables),
    notes.ask(secretary, WRITE, variables),
  ])
  expect(one.data).toEqual(two.data)
  const other = { input: { ...variables.input, title: 'another' } }
  const reused = await notes.ask(secretary, WRITE, other)
  expect(reused.data).toMatchObject({
    writeNote: { note: null, objections: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] },
  })
})

test('a key that cannot be stored is refused at its path', async () => {
  for (const idempotencyKey of ['', 'k'.repeat(101), 'a\u0000b', 'hai tư']) {
    const answer = await notes.ask(secretary, WRITE, note('keyed', { idempotencyKey }))
    expect(answer.errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'IDEMPOTENCY_KEY',
      inputPath: ['input', 'idempotencyKey'],
    })
  }
})

test('a neighbour sees nothing: not in lists, not by id, not by reference', async () => {
  const written = await notes.ask(secretary, WRITE, note('private'))
  const id = idOf(written)
  const list = await notes.ask(neighbour, '{ notes(first: 50) { edges { node { id } } } }')
  expect(list.data).toEqual({ notes: { edges: [] } })
  expect((await notes.ask(neighbour, `{ note(id: "${id}") { id } }`)).data).toEqual({ note: null })
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Note { title } }
  }`
  const representations = [{ __typename: 'Note', id }]
  expect((await notes.ask(neighbour, query, { representations })).data).toEqual({
    _entities: [null],
  })
  expect((await notes.ask(secretary, query, { representations })).data).toEqual({
    _entities: [{ title: 'private' }],
  })
})

test('nothing of the neighbour comes out of anything that may be asked', async () => {
  const written = await notes.ask(secretary, WRITE, note('walked past'))
  const id = idOf(written)
  const walk = { literals: [{ first: '50', id: `"${id}"` }], ids: [id] }
  const own = await walkSchema(notes, { ...walk, viewer: secretary })
  const foreign = await walkSchema(notes, { ...walk, viewer: neighbour })
  expect(own.map(({ asked }) => asked)).toEqual(['Query.note', 'Query.notes', 'Note by reference'])
  expect(own.filter(({ answer }) => !answer.includes('walked past'))).toEqual([])
  expect(foreign.filter(({ answer }) => answer.includes('walked past'))).toEqual([])
})

test('a row cannot be written out of scope, and nothing is left of the attempt', async () => {
  const before = await rowsOf('outbox_events')
  const answer = await notes.ask(secretary, WRITE, note('smuggled', { unitId: ELSEWHERE }))
  expect(answer.errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' })
  expect(await rowsOf('outbox_events')).toEqual(before)
})

test('a statement that takes too long is ended', async () => {
  const started = notes.unscoped().execute('select pg_sleep(30)')
  await expect(started).rejects.toThrow(/statement timeout/)
})

test('without a scope the request role sees no row', async () => {
  expect(await notes.unscoped().execute('select * from notes')).toEqual([])
})

test('a role without the right is refused before anything runs', async () => {
  const analyst = testViewer('ANALYST', { units: [HERE] })
  const field = await notes.ask(analyst, '{ notes(first: 5) { edges { node { secret } } } }')
  expect(field.errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
  const command = await notes.ask(analyst, WRITE, note('x'))
  expect(command.errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
})

test('opening is written to the access log, which nobody can change', async () => {
  const written = await notes.ask(secretary, WRITE, note('opened'))
  const id = idOf(written)
  await notes.ask(secretary, `{ note(id: "${id}") { title } }`)
  const entries = await notes.work(({ em }) =>
    em.execute(`select action, role from audit_entries where subject_id = ?`, [id]),
  )
  expect(entries).toEqual([{ action: 'NOTE_OPENED', role: 'CELL_SECRETARY' }])
  await expect(notes.work(({ em }) => em.execute(`delete from audit_entries`))).rejects.toThrow()
})

test('a value of the wrong kind is answered with the path and the reason', async () => {
  const answer = await notes.ask(secretary, WRITE, note('x', { writtenOn: '2026-02-31' }))
  expect(answer.errors[0]?.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    reason: 'NOT_A_DATE',
    inputPath: ['input', 'writtenOn'],
  })
})

test('pages follow each other and refuse foreign cursors', async () => {
  const list = `query ($after: String) {
    notes(first: 2, after: $after) { edges { node { title shout } } pageInfo { endCursor hasNextPage } }
  }`
  const first = await notes.ask(secretary, list)
  const page = first.data?.['notes'] as { pageInfo: { endCursor: string } } | undefined
  const second = await notes.ask(secretary, list, { after: page?.pageInfo.endCursor })
  expect(first.data).not.toEqual(second.data)
  expect(second.errors).toEqual([])
  const foreign = await notes.ask(secretary, list, { after: 'bm90IG91cnM' })
  expect(foreign.errors[0]?.extensions).toMatchObject({ reason: 'FOREIGN_CURSOR' })
  const huge = await notes.ask(secretary, '{ notes(first: 101) { edges { cursor } } }')
  expect(huge.errors[0]?.extensions).toMatchObject({ reason: 'PAGE_SIZE' })
})

test('a file is stored whole or refused with lines and reasons', async () => {
  const file = (text: string) => notes.import('notes', Readable.from([text]))
  const good = await file(`\uFEFFkey;unit;title;written_on\nn1;u1;Một;21/11/2026\n`)
  expect(good).toEqual({ table: 'notes', rows: 1 })
  const bad = await file(`key,unit,title,written_on\nn2,u1,Hai,2026-11-21\nn3,u1,,31/02/2026\n`)
  expect(bad).toEqual({
    table: 'notes',
    rows: 2,
    problems: [
      { line: 3, column: 'title', code: 'EMPTY', message: 'is empty' },
      expect.objectContaining({ line: 3, column: 'written_on', code: 'NOT_A_DATE' }),
    ],
  })
  const broken = await file(`key,unit,title,written_on\nn4,u1,"never closed,2026-11-21\n`)
  expect(broken).toMatchObject({ problems: [{ code: expect.stringContaining('CSV') }] })
  const stored = await notes.work(({ em }) => em.execute(`select id from notes where secret = ''`))
  expect(stored).toEqual([{ id: importedId('note', 'n1') }])
})

test('an event is applied once, however often it is sent', async () => {
  const event = { id: randomUUID(), type: 'x', version: 1, occurredAt: '', payload: {} }
  await notes.receive({ producer: 'p', events: [event] })
  await notes.receive({ producer: 'p', events: [event, event] })
  expect(await rowsOf('inbox_events')).toEqual([{ n: 1 }])
})

test('a field, an argument or an entity without a rule does not build, and is named', async () => {
  const { 'Note.shout': _, ...rest } = NOTE_POLICIES
  const policies = {
    ...rest,
    'Query.notes': { ...rest['Query.notes'], roles: [], args: ['first'] },
  }
  await expect(subgraphSchema({ ...NOTES, policies })).rejects.toThrow(
    'without a rule: Note.shout, Query.notes(after)',
  )
  await expect(
    subgraphSchema({ ...NOTES, policies: { ...NOTE_POLICIES, 'Note.gone': allow([]) } }),
  ).rejects.toThrow('rule without a field: Note.gone')
})

test('a field that is left out needs no right; the same field asked for does', async () => {
  const analyst = testViewer('ANALYST', { units: [HERE] })
  const query = `query ($with: Boolean!) {
    notes(first: 5) { edges { node { id secret @include(if: $with) } } }
  }`
  expect((await notes.ask(analyst, query, { with: false })).errors).toEqual([])
  const asked = await notes.ask(analyst, query, { with: true })
  expect(asked.errors[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
})
