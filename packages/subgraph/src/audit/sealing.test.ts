import { randomUUID, type JsonWebKey } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MikroORM } from '@mikro-orm/postgresql'
import { Client } from 'pg'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openOrm } from '../database/database.ts'
import { runDueJobs } from '../jobs/job-runner.ts'
import { enqueue } from '../jobs/job.ts'
import { createMeters } from '../metrics/meters.ts'
import { NOTES } from '../testing/example/notes.ts'
import { createTestDatabase, testSealKey, testViewer, type TestDatabase } from '../testing/index.ts'
import { recordAccesses } from '../transaction/audit.ts'
import { kyselyOf, openScopedWork, withWork } from '../transaction/scoped.ts'
import { oldestUntold } from './head-watch.ts'
import { headFile, readHeads } from './heads.ts'
import { readSealKeys } from './seal-keys.ts'
import { SEAL_JOB, sealJob } from './sealing.ts'
import { verifyCommand } from './verify-command.ts'

const BLOCK = 5
let database: TestDatabase
let app: MikroORM
let worker: MikroORM
let admin: Client
let folder: string

beforeEach(async () => {
  database = await createTestDatabase(NOTES)
  app = await openOrm(NOTES, database.app, { connections: 3 })
  worker = await openOrm(NOTES, database.worker, { connections: 3 })
  admin = new Client({ connectionString: database.admin })
  await admin.connect()
  folder = await mkdtemp(join(tmpdir(), 'audit-'))
  writeFileSync(keyFile(), JSON.stringify(testSealKey()))
})
afterEach(async () => {
  await admin.end()
  await Promise.all([app.close(true), worker.close(true)])
  await database.drop()
  rmSync(folder, { recursive: true })
})

const keyFile = () => join(folder, 'key.json')
const heads = () => headFile(folder, 'notes')
const auditor = testViewer('AUDITOR')

const opened = async () => {
  const parts = { loaders: () => ({}), objected: () => undefined }
  return openScopedWork(app, auditor, parts)
}

async function write(entries: number): Promise<void> {
  for (let n = 0; n < entries; n += 1) {
    const work = await opened()
    const detail = { caseId: randomUUID() }
    await work.context.audit('NOTE_OPENED', { subjectId: randomUUID(), detail })
    await work.commit()
  }
}

async function writeSettled(entries: number): Promise<void> {
  await write(entries)
  await settled()
}

/** Other tests share the server: what they have open would make the entries wait for the next minute. */
async function settled(): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await admin.query<{ isOld: boolean }>(
        `select max(xid) < pg_snapshot_xmin(pg_current_snapshot()) as "isOld" from audit_entries`,
      )
      return rows[0]?.isOld
    })
    .toBe(true)
}

/** What the minute would begin, to its end. */
async function seal(): Promise<string[]> {
  const lines: string[] = []
  const sealing = { service: 'notes', keys: readSealKeys(keyFile()), headFolder: folder }
  await withWork(worker, ({ db }) => enqueue(db, { job: SEAL_JOB, payload: {}, key: 'minute' }))
  await runDueJobs({
    jobs: { [SEAL_JOB]: sealJob({ ...sealing, largest: BLOCK }) },
    workerUrl: database.worker,
    worker,
    logger: pino({}, { write: line => void lines.push(line) }),
    meters: createMeters(),
    committed: () => undefined,
  })
  return lines
}

const verify = (...args: string[]) =>
  verifyCommand(args, {
    SERVICE: 'notes',
    DATABASE_WORKER_URL: database.worker,
    AUDIT_KEY_FILE: keyFile(),
    AUDIT_HEAD_DIR: folder,
  })

const blocks = async () =>
  (await admin.query<{ entries: number }>('select entries from audit_blocks order by number')).rows

/** What somebody with all rights to the database could do: past grants, row security and triggers. */
async function tamper(...statements: string[]): Promise<void> {
  await admin.query(`set session_replication_role = 'replica'`)
  for (const statement of statements) await admin.query(statement)
  await admin.query(`reset session_replication_role`)
}

test('23 entries are sealed in five blocks, every head is told, and all is found whole', async () => {
  await writeSettled(23)
  expect(await seal()).toEqual([])
  expect((await blocks()).map(({ entries }) => entries)).toEqual([5, 5, 5, 5, 3])
  expect([...(await readHeads(heads())).keys()]).toEqual(['1', '2', '3', '4', '5'])
  expect(await verify()).toEqual({
    lines: ['notes: 5 blocks with 23 entries verified, 0 wait; 5 heads'],
    isWhole: true,
  })
})

test('what no head outside covers waits, also when the folder of heads is gone', async () => {
  const untold = () =>
    oldestUntold(kyselyOf(worker.em.fork()), { service: 'notes', headFolder: folder })
  expect(await untold()).toBeNull()
  await writeSettled(7)
  const { rows } = await admin.query<{ at: Date }>(
    'select min(recorded_at) as at from audit_entries',
  )
  expect(await untold()).toEqual(rows[0]?.at)
  await seal()
  expect(await untold()).toBeNull()
  rmSync(heads())
  expect(await untold()).toEqual(rows[0]?.at)
})

test('a minute without entries closes no block', async () => {
  await writeSettled(2)
  await seal()
  await seal()
  expect(await blocks()).toHaveLength(1)
})

test('a part is verified by the numbers of its blocks', async () => {
  await writeSettled(23)
  await seal()
  const { lines } = await verify('--from', '2', '--until', '3')
  expect(lines).toEqual(['notes: 2 blocks with 10 entries verified, 8 wait; 5 heads'])
  await expect(verify('--from', 'yesterday')).rejects.toThrow('--from is the number of a block')
})

const rewritten = (seq: number, change: string) => [
  `update audit_entries set ${change} where seq = ${seq}`,
  `update audit_entries entry set leaf_hash = audit_leaf(entry) where seq = ${seq}`,
]

test.each<[string, string[], string]>([
  [
    'a column was edited',
    [`update audit_entries set action = 'NOTHING' where seq = 12`],
    'entry 12 of block 3 (ENTRY_CHANGED)',
  ],
  [
    'the detail was edited',
    [`update audit_entries set detail = '{"caseId": "none"}' where seq = 7`],
    'entry 7 of block 2 (ENTRY_CHANGED)',
  ],
  [
    'an entry was taken out',
    [`delete from audit_entries where seq = 9`],
    'block 2 (ENTRY_MISSING)',
  ],
  [
    'two entries were swapped',
    [
      `update audit_entries one set subject_id = other.subject_id, leaf_hash = other.leaf_hash
         from audit_entries other where (one.seq, other.seq) in ((13, 14), (14, 13))`,
    ],
    'entry 13 of block 3 (ENTRY_CHANGED)',
  ],
  [
    'the end was cut off',
    [`delete from audit_entries where seq > 20`, `delete from audit_blocks where number > 4`],
    'block 5 (TAIL_CUT)',
  ],
  [
    'an entry was changed and hashed anew',
    rewritten(18, `role = 'X'`),
    'block 4 (ENTRIES_REWRITTEN)',
  ],
  [
    'an entry was pushed in',
    [
      `insert into audit_entries overriding system value
         select (jsonb_populate_record(entry, '{"seq": 1000}')).* from audit_entries entry where seq = 3`,
      `update audit_entries entry set leaf_hash = audit_leaf(entry) where seq = 1000`,
    ],
    'block 1 (ENTRY_ADDED)',
  ],
  [
    'a block was taken out',
    [`delete from audit_blocks where number = 3`],
    'block 3 (BLOCK_MISSING)',
  ],
  [
    'a block was changed',
    [`update audit_blocks set merkle_root = sha256('x') where number = 2`],
    'block 2 (BLOCK_CHANGED)',
  ],
  [
    'a block was signed by nobody',
    [`update audit_blocks set signature = sha512('x') where number = 2`],
    'block 2 (BLOCK_NOT_SIGNED)',
  ],
])('%s: the first bad place is named', async (_, statements, place) => {
  await writeSettled(23)
  await seal()
  await tamper(...statements)
  const { lines, isWhole } = await verify()
  expect(isWhole).toBe(false)
  expect(lines[1]).toBe(`notes: first bad place: ${place}`)
  const { rows } = await admin.query('select damage, with_heads from audit_verifications')
  expect(rows).toEqual([{ damage: expect.any(String), with_heads: true }])
})

test('a cut end is found by the sealer, too, which then seals nothing', async () => {
  await writeSettled(12)
  await seal()
  await tamper(
    `delete from audit_entries where seq > 5`,
    `delete from audit_blocks where number > 1`,
  )
  await writeSettled(3)
  expect((await seal()).join()).toContain('BrokenLog')
  expect(await blocks()).toHaveLength(1)
})

test('without the heads a cut end is not found, and the command says so', async () => {
  await writeSettled(12)
  await seal()
  await tamper(
    `delete from audit_entries where seq > 5`,
    `delete from audit_blocks where number > 1`,
  )
  const { lines, isWhole } = await verify('--heads', join(folder, 'elsewhere'))
  expect(isWhole).toBe(true)
  expect(lines[0]).toContain('a cut end would not be found')
})

test('a chain that was made anew with another key is not believed', async () => {
  await writeSettled(6)
  await seal()
  writeFileSync(keyFile(), JSON.stringify(testSealKey()))
  expect((await verify()).lines[1]).toBe('notes: first bad place: block 1 (BLOCK_NOT_SIGNED)')
})

test('a former key still counts', async () => {
  await writeSettled(6)
  await seal()
  const { signing } = JSON.parse(readFileSync(keyFile(), 'utf8')) as { signing: JsonWebKey }
  const { d: _, ...former } = signing
  writeFileSync(keyFile(), JSON.stringify({ ...testSealKey(), former: [former] }))
  await writeSettled(6)
  await seal()
  expect((await verify()).isWhole).toBe(true)
})

test('a transaction that commits late comes into a later block, and nothing is skipped', async () => {
  await write(3)
  const late = await opened()
  await late.context.audit('NOTE_OPENED', { subjectId: randomUUID() })
  await write(4)
  await seal()
  // The later ones wait for the earlier one that still runs.
  expect((await blocks()).map(({ entries }) => entries)).toEqual([3])
  expect((await verify()).lines[0]).toContain('4 wait')
  await late.commit()
  await seal()
  expect((await blocks()).map(({ entries }) => entries)).toEqual([3, 5])
  expect((await verify()).lines).toEqual([
    'notes: 2 blocks with 8 entries verified, 0 wait; 2 heads',
  ])
})

test('two sealers at once close each block once', async () => {
  await writeSettled(23)
  await Promise.all([seal(), seal()])
  expect((await blocks()).reduce((sum, { entries }) => sum + entries, 0)).toBe(23)
  expect((await verify()).isWhole).toBe(true)
})

test('a request can write neither its moment, nor its transaction, nor its hash', async () => {
  const work = await opened()
  await work.context.em.execute(
    `insert into audit_entries (action, holder_id, post_id, role, post_unit_id, request_id, subject_id,
       recorded_at, xid, leaf_hash)
     values ('X', ?, ?, 'AUDITOR', ?, ?, ?, '2020-01-01', '1', '\\x00')`,
    [auditor.holderId, ...Array.from({ length: 4 }, () => randomUUID())],
  )
  await work.commit()
  const { rows } = await admin.query(`select count(*)::int as n from audit_entries entry
    where recorded_at > now() - interval '1 minute' and xid <> '1' and leaf_hash = audit_leaf(entry)`)
  expect(rows).toEqual([{ n: 1 }])
})

test.each(['audit_entries', 'audit_blocks', 'audit_verifications'])(
  'nobody changes %s: not the request role, not the worker, not the owner',
  async table => {
    await writeSettled(1)
    await seal()
    await verify()
    const owner = await openOrm(NOTES, database.owner, { connections: 1 })
    await admin.query(`create policy everything on ${table} using (true)`)
    for (const orm of [app, worker, owner]) {
      for (const statement of [`delete from ${table}`, `truncate ${table}`]) {
        await expect(orm.em.fork().execute(statement)).rejects.toThrow(
          /permission denied|only ever added/,
        )
      }
    }
    await owner.close(true)
  },
)

test('what an entry says besides is ids, days and codes', async () => {
  const db = kyselyOf(app.em.fork())
  const subject = { subjectId: randomUUID(), detail: { name: 'Nguyễn Văn Á' } }
  await expect(recordAccesses({ db, viewer: auditor }, 'X', [subject])).rejects.toThrow(
    'name of an audit entry is no id, day or code',
  )
})
