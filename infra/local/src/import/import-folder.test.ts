import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, Server } from 'node:http'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { jwtVerify } from 'jose'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFreePort } from '../task/ports.ts'
import { Progress } from '../task/progress.ts'
import { importFolder } from './import-folder.ts'
import { importTable } from './import-table.ts'
import { TABLES } from './tables.ts'

const SECRET = 'a secret of sufficient length for the test'

let folder: string
let server: Server
let address: string
/** `POST /imports/units`, with the body, in the order of arrival. */
let received: { path: string; body: string; request: IncomingMessage }[]
/** What the service answers next; 200 with one row when nothing is planned. */
let planned: { status: number; body: unknown }[]
let shown: PassThrough
/** Events that are still on their way, at each look. */
let pending: number[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ket-nap-import-'))
  received = []
  planned = []
  shown = new PassThrough()
  pending = []
  server = createServer(async (request, response) => {
    if (request.url === '/events/pending') {
      response.end(JSON.stringify({ members: pending.shift() ?? 0 }))
      return
    }
    received.push({ path: request.url ?? '', body: await text(request), request })
    const { status, body } = planned.shift() ?? { status: 200, body: { table: 'x', rows: 1 } }
    response.writeHead(status).end(JSON.stringify(body))
  })
  const port = await findFreePort()
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${port}`
})

afterEach(async () => {
  await new Promise(resolve => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

function write(...tables: string[]): void {
  for (const table of tables) writeFileSync(join(folder, `${table}.csv`), `code,name\n1,${table}\n`)
}

async function run(extra: { isDone?: (table: string) => boolean } = {}) {
  const services = { organisations: address, members: address, training: address }
  return await importFolder({
    folder,
    services,
    serviceTokenSecret: SECRET,
    progress: new Progress(shown),
    ...extra,
  })
}

const output = () => String(shown.read() ?? '')

test('files are sent in the order in which tables refer to each other', async () => {
  write('certificates', 'people', 'units', 'posts', 'admissions', 'successions')
  expect(await run()).toBe(true)
  expect(received.map(({ path }) => path)).toEqual(
    ['units', 'successions', 'posts', 'people', 'admissions', 'certificates'].map(
      table => `/imports/${table}`,
    ),
  )
  expect(received[0]?.body).toBe('code,name\n1,units\n')
  expect(output()).toContain('units.csv: 1 rows')
})

test('every table of the three services is known', () => {
  expect(TABLES.map(({ name }) => name)).toEqual([
    'units',
    'successions',
    'populations',
    'targets',
    'posts',
    'people',
    'members',
    'belongings',
    'admissions',
    'admission_steps',
    'recognitions',
    'badges',
    'departures',
    'bodies',
    'seats',
    'gradings',
    'helping_members',
    'helper_accounts',
    'transfers',
    'probation_steps',
    'attendees',
    'courses',
    'classes',
    'certificates',
  ])
})

test('each call carries a service token made for the service that is called', async () => {
  write('people')
  await run()
  const { authorization = '', 'content-type': type } = received[0]?.request.headers ?? {}
  const key = new TextEncoder().encode(SECRET)
  const { payload } = await jwtVerify(authorization.replace('Bearer ', ''), key, {
    algorithms: ['HS256'],
    typ: 'service+jwt',
    issuer: 'local',
    audience: 'members',
  })
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60)
  expect(type).toBe('text/csv')
})

test('each problem is told with file, line and column, and no later file is sent', async () => {
  write('units', 'posts')
  planned.push({
    status: 422,
    body: {
      table: 'units',
      rows: 0,
      problems: [
        { line: 12, column: 'parentCode', code: 'UNKNOWN', message: 'no such unit' },
        { line: 31, column: 'from', code: 'NOT_A_DATE', message: 'is not a day of the calendar' },
      ],
    },
  })
  expect(await run()).toBe(false)
  expect(received).toHaveLength(1)
  const lines = output()
  expect(lines).toContain('units.csv:12 parentCode: no such unit\n')
  expect(lines).toContain('units.csv:31 from: is not a day of the calendar\n')
})

test('a table waits until its service has caught up with the units', async () => {
  write('people')
  planned.push({ status: 409, body: { code: 'WAITING_FOR_UNITS' } })
  expect(await run()).toBe(true)
  expect(received.map(({ body }) => body)).toEqual([received[0]?.body, received[0]?.body])
})

test('a service that never catches up is not waited for for ever', async () => {
  write('people')
  planned.push({ status: 409, body: { code: 'WAITING_FOR_UNITS' } })
  const late = importTable({
    file: join(folder, 'people.csv'),
    url: `${address}/imports/people`,
    token: async () => 'x',
    note: () => {},
    patienceMs: -1,
  })
  await expect(late).rejects.toThrow('still answers WAITING_FOR_UNITS')
})

test.each([500, 401, 409])(
  'an unexpected answer (%d) is told and ends the import',
  async status => {
    write('units', 'posts')
    planned.push({ status, body: { code: 'SOMETHING_ELSE' } })
    await expect(run()).rejects.toThrow(`/imports/units answers ${status}`)
    expect(received).toHaveLength(1)
  },
)

test('a file that no table is named after is refused before anything is sent', async () => {
  write('units')
  writeFileSync(join(folder, 'unit.csv'), '')
  await expect(run()).rejects.toThrow('No table is called unit.csv.')
  expect(received).toEqual([])
})

test('a folder without tables is refused', async () => {
  await expect(run()).rejects.toThrow('has none of units.csv')
})

test('tables that are in already are passed over', async () => {
  write('units', 'posts')
  await run({ isDone: table => table === 'units' })
  expect(received.map(({ path }) => path)).toEqual(['/imports/posts'])
})

test('the next service is not asked before it knows what the one before has stored', async () => {
  write('units', 'people')
  pending = [900, 400, 0]
  expect(await run()).toBe(true)
  expect(received.map(({ path }) => path)).toEqual(['/imports/units', '/imports/people'])
  expect(pending).toEqual([])
})
