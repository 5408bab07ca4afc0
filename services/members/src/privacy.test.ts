import { randomUUID } from 'node:crypto'
import { importedId, startSubgraph, signServiceToken } from '@ket-nap/subgraph'
import {
  createTestDatabase,
  startTestIssuer,
  testViewer,
  type TestDatabase,
  type TestIssuer,
} from '@ket-nap/subgraph/testing'
import { MikroORM } from '@mikro-orm/postgresql'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { numberVault } from './personal-numbers/number-vault.ts'
import { membersSubgraph } from './service.ts'
import { memberRow, personRow, csv, type Row } from './testing/files.ts'
import { testKeys } from './testing/open-members.ts'
import { MINIATURE } from './testing/miniature.ts'
import { unitEvents, unitId } from './testing/tree.ts'

const NUMBER = '001090987654'
const OLD_CARD = '87654321'
const NAME = 'Lò Thị Kín'
const SECRET = 'a secret of the test'
const keys = testKeys()
const service = membersSubgraph(numberVault(() => keys))
const secretary = testViewer('CELL_SECRETARY', { units: [unitId('cell-1')] })

const output: string[] = []
let database: TestDatabase
let issuer: TestIssuer
let running: Awaited<ReturnType<typeof startSubgraph>>

beforeAll(async () => {
  database = await createTestDatabase(service)
  issuer = await startTestIssuer()
  running = await startSubgraph(
    service,
    {
      port: 0,
      host: '127.0.0.1',
      databases: database,
      viewerJwksUrl: issuer.jwksUrl,
      serviceTokenSecret: SECRET,
      consumers: new Map([['training', 'http://127.0.0.1:9']]),
    },
    pino({ level: 'trace' }, { write: line => void output.push(line) }),
  )
  await send(
    '/events',
    JSON.stringify({ producer: 'organisations', events: unitEvents(MINIATURE) }),
  )
  await upload('people', [
    personRow('kin', 'cell-1', { full_name: NAME, personal_number: NUMBER }),
    personRow('old', 'cell-1', { full_name: NAME }),
  ])
  await upload('members', [
    memberRow('kin', { card_number: NUMBER }),
    memberRow('old', { card_number: OLD_CARD }),
  ])
})
afterAll(async () => {
  await running.stop()
  await issuer.close()
  await database.drop()
})

async function send(path: string, body: string, type = 'application/json') {
  const token = await signServiceToken(SECRET, 'organisations', 'members')
  const response = await fetch(`${running.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
    body,
  })
  return { status: response.status, text: await response.text() }
}

async function upload(table: string, rows: readonly Row[]) {
  const text: unknown[] = await csv(rows).toArray()
  return send(`/imports/${table}`, text.join(''), 'text/csv')
}

async function ask(query: string, variables: object = {}) {
  const response = await fetch(`${running.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await issuer.sign(secretary)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query, variables }),
  })
  return response.text()
}

async function asOwnerOfTheServer<Result>(query: string): Promise<Result[]> {
  const orm = await MikroORM.init({
    clientUrl: database.admin,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    logger: () => undefined,
  })
  try {
    return await orm.em.fork().execute<Result[]>(query)
  } finally {
    await orm.close(true)
  }
}

test('what a secretary sees of a number is its last three digits', async () => {
  const answer = await ask(
    `{ person(id: "${importedId('person', 'kin')}", purpose: ROLL) { personalNumber member { cardNumber } } }`,
  )
  expect(JSON.parse(answer)).toEqual({
    data: { person: { personalNumber: '*********654', member: { cardNumber: '*********654' } } },
  })
  const old = await ask(
    `{ person(id: "${importedId('person', 'old')}", purpose: ROLL) { member { cardNumber } } }`,
  )
  expect(JSON.parse(old)).toEqual({ data: { person: { member: { cardNumber: '*****321' } } } })
})

/** Every row of every table as text, and every column of bytes as the text it might be. */
async function dump(): Promise<string> {
  const tables = await asOwnerOfTheServer<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  const rows: string[] = []
  for (const { name } of tables) {
    const found = await asOwnerOfTheServer<{ row: string }>(
      `select to_jsonb(t)::text as row from "${name}" t`,
    )
    rows.push(...found.map(({ row }) => row))
  }
  return rows.join('\n')
}

const asHex = (text: string) => Buffer.from(text).toString('hex')

test('nothing in the database holds a number in plain text', async () => {
  const everything = await dump()
  expect(everything).toContain(NAME)
  for (const number of [NUMBER, OLD_CARD]) {
    expect(everything).not.toContain(number)
    expect(everything).not.toContain(asHex(number))
  }
  const [sealed] = await asOwnerOfTheServer<{ n: number }>(
    'select count(*)::int as n from sealed_numbers',
  )
  expect(sealed).toEqual({ n: 3 })
})

test('a sealed number that was moved to another person is not shown', async () => {
  const [kin, old] = ['kin', 'old'].map(key => importedId('person', key))
  const [moved] = await asOwnerOfTheServer<{ sealed: string }>(
    `select encode(sealed, 'hex') as sealed from sealed_numbers
     where person_id = '${kin}' and kind = 'CARD_NUMBER'`,
  )
  const [own] = await asOwnerOfTheServer<{ sealed: string }>(
    `select encode(sealed, 'hex') as sealed from sealed_numbers where person_id = '${old}'`,
  )
  const put = (hex: string | undefined) =>
    asOwnerOfTheServer(`update sealed_numbers set sealed = decode('${hex}', 'hex')
      where person_id = '${old}' and kind = 'CARD_NUMBER'`)
  await put(moved?.sealed)
  const answer = await ask(
    `{ person(id: "${old}", purpose: ROLL) { member { status cardNumber } } }`,
  )
  await put(own?.sealed)
  expect(JSON.parse(answer)).toMatchObject({
    data: { person: { member: { status: 'OFFICIAL', cardNumber: null } } },
    errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  })
})

test('no answer to a fault and no line of the log repeats a number or a name', async () => {
  const faults = [
    await upload('people', [
      personRow('twin', 'cell-1', { full_name: NAME, personal_number: NUMBER }),
    ]),
    await upload('people', [
      personRow('bad', 'cell-1', { full_name: `${NAME} 1`, personal_number: `${NUMBER}1` }),
    ]),
    await upload('members', [memberRow('kin', { card_number: NUMBER })]),
    await send('/imports/people', `key,personal_number\n"broken ${NUMBER}`, 'text/csv'),
    await send(
      '/events',
      JSON.stringify({
        producer: 'x',
        events: [
          {
            id: randomUUID(),
            type: 'unit.changed',
            version: 1,
            occurredAt: '',
            payload: { unitId: NUMBER, name: NAME },
          },
        ],
      }),
    ),
  ]
  expect(faults.map(({ status }) => status)).toEqual([422, 422, 422, 422, 500])
  const answers = [
    await ask(`{ person(id: "${NUMBER}", purpose: ROLL) { fullName } }`),
    await ask(
      `query ($n: Int!) { searchPeople(text: "x", first: $n) { pageInfo { endCursor } } }`,
      { n: NUMBER },
    ),
    await ask(`{ searchPeople(text: "${NUMBER}", first: 1000) { pageInfo { endCursor } } }`),
    await ask(`{ person(id: "x") { ${NAME} } }`),
    await ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit { members(first: 5, after: "${NUMBER}") { totalCount } } } }`,
      { r: [{ __typename: 'Unit', id: unitId('cell-1') }] },
    ),
  ]
  const said = [...faults.map(({ text }) => text), ...answers, ...output].join('\n')
  expect(output.length).toBeGreaterThan(0)
  for (const secret of [NUMBER, NAME, OLD_CARD, asHex(NUMBER)]) expect(said).not.toContain(secret)
})

test('another key file than the one of the database is refused at the start', async () => {
  const stranger = membersSubgraph(numberVault(testKeys))
  await expect(
    startSubgraph(
      stranger,
      {
        port: 0,
        host: '127.0.0.1',
        databases: database,
        viewerJwksUrl: issuer.jwksUrl,
        serviceTokenSecret: SECRET,
        consumers: new Map(),
      },
      pino({ level: 'silent' }),
    ),
  ).rejects.toThrow('FIELD_KEY_FILE is not the one')
})

test('a number is sealed before anything is staged in the database', () => {
  const { people, members } = service.imports ?? {}
  expect(people?.columns['personal_number']?.transient).toBe(true)
  expect(members?.columns['card_number']?.transient).toBe(true)
})
