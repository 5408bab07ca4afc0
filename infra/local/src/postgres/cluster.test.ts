import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RunningGroup } from '../supervisor/process-group.ts'
import { launchGroup } from '../supervisor/process-group.ts'
import { identifyProcess } from '../supervisor/process-identity.ts'
import { findFreePort } from '../task/ports.ts'
import { adminUrl, answers, databaseUrl, postgresCommand } from './cluster.ts'
import { dataFolderOf, prepareDataFolder } from './data-folder.ts'
import { DATABASES, ensureDatabases, roleName } from './databases.ts'
import { endOrphan, POSTGRES_STOP } from './orphan.ts'
import type { Quarters } from './quarters.ts'
import { findQuarters } from './quarters.ts'

const PASSWORD = 'of the superuser'
let folder: string
let quarters: Quarters

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ket-nap-cluster-'))
  chmodSync(folder, 0o755)
  quarters = findQuarters(folder)
})

afterEach(async () => {
  await endOrphan(dataFolderOf(quarters))
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<{ port: number; group: RunningGroup; lines: string[] }> {
  const lines: string[] = []
  const port = await findFreePort()
  const command = postgresCommand(quarters, port, 'DURABLE')
  const group = await launchGroup(command, line => lines.push(line))
  while (!(await answers(adminUrl(port, PASSWORD)))) await sleep(20)
  return { port, group, lines }
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('the database of a killed run is ended, and keeps what it had committed', async () => {
  await prepareDataFolder(quarters, PASSWORD)
  const orphan = await start()
  await query(adminUrl(orphan.port, PASSWORD), 'create table kept as select 1 as one')

  expect(await endOrphan(dataFolderOf(quarters))).toBe('ended')
  expect(identifyProcess(orphan.group.identity.pid)).toBeNull()

  const { port, group } = await start()
  expect(await query(adminUrl(port, PASSWORD), 'select one from kept')).toEqual([{ one: 1 }])
  await group.stop(POSTGRES_STOP)
})

test('a server that was killed with -9 starts again on its data', async () => {
  await prepareDataFolder(quarters, PASSWORD)
  const killed = await start()
  await query(adminUrl(killed.port, PASSWORD), 'create table kept as select 1 as one')
  process.kill(killed.group.identity.pid, 'SIGKILL')
  await killed.group.exited

  expect(await endOrphan(dataFolderOf(quarters))).toBe('cleared')
  const { port, group } = await start()
  expect(await query(adminUrl(port, PASSWORD), 'select one from kept')).toEqual([{ one: 1 }])
  await group.stop(POSTGRES_STOP)
})

test('a process that only has the number of the old server is left alone', async () => {
  await prepareDataFolder(quarters, PASSWORD)
  const stranger = await launchGroup(
    { file: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'], cwd: '/', env: {} },
    () => {},
  )
  const mark = join(dataFolderOf(quarters), 'postmaster.pid')
  writeFileSync(mark, `${stranger.identity.pid}\n${dataFolderOf(quarters)}\n`)

  expect(await endOrphan(dataFolderOf(quarters))).toBe('cleared')
  expect(identifyProcess(stranger.identity.pid)).toEqual(stranger.identity)
  expect(existsSync(mark)).toBe(false)
  await stranger.stop([{ signal: 'SIGKILL', withinMs: 5_000 }])
})

test('the data of another major version is refused and not touched', async () => {
  const data = dataFolderOf(quarters)
  mkdirSync(data)
  writeFileSync(join(data, 'PG_VERSION'), '17\n')
  await expect(prepareDataFolder(quarters, PASSWORD)).rejects.toThrow(
    /was written by PostgreSQL 17; this version of Kết Nạp runs PostgreSQL 18/,
  )
  expect(readFileSync(join(data, 'PG_VERSION'), 'utf8')).toBe('17\n')
})

test('a folder that holds no database is not taken for one', async () => {
  mkdirSync(dataFolderOf(quarters))
  await expect(prepareDataFolder(quarters, PASSWORD)).rejects.toThrow(
    'is no PostgreSQL data folder',
  )
})

test('what an interrupted first start left behind does not count as a database', async () => {
  mkdirSync(join(folder, 'data.partial'))
  writeFileSync(join(folder, 'data.partial/half'), '')
  await prepareDataFolder(quarters, PASSWORD)
  expect(existsSync(join(dataFolderOf(quarters), 'half'))).toBe(false)
  expect(existsSync(join(folder, 'password.partial'))).toBe(false)
})

test('databases and roles are made once, and no role can do more than planned', async () => {
  await prepareDataFolder(quarters, PASSWORD)
  const { port, group, lines } = await start()
  const admin = adminUrl(port, PASSWORD)
  await ensureDatabases(admin, DATABASES, role => `first ${role}`)
  await ensureDatabases(admin, DATABASES, role => `second ${role}`)

  const url = (database: string, kind: 'owner' | 'app' | 'worker', of = database) => {
    const role = roleName(of, kind)
    return databaseUrl({ port, role, password: `second ${role}`, database })
  }
  expect(await query(url('members', 'owner'), 'create extension ltree')).toEqual([])
  for (const kind of ['app', 'worker'] as const) {
    const plain = url('members', kind)
    await expect(query(plain, 'create table t ()')).rejects.toThrow('permission denied')
    await expect(query(url('training', kind, 'members'), 'select 1')).rejects.toThrow('denied')
  }
  const temporary = 'create temp table t ()'
  await expect(query(url('members', 'app'), temporary)).rejects.toThrow('permission denied')
  expect(await query(url('members', 'worker'), temporary)).toEqual([])
  expect(await query(url('members', 'app'), 'show statement_timeout')).toEqual([
    { statement_timeout: '2s' },
  ])
  const powers = `select rolname from pg_roles
    where (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole) and rolname not like 'pg\\_%'`
  expect(await query(admin, powers)).toEqual([{ rolname: 'postgres' }])
  await group.stop(POSTGRES_STOP)
  expect(lines.join('\n')).not.toMatch(/schema|temporary|create table/)
})
