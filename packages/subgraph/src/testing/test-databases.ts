import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { databaseRoles } from '../access/row-security.ts'
import { migrate, type DatabaseDefinition, type DatabaseUrls } from '../database/database.ts'

const PASSWORD = 'test'
const TEMPLATE_LOCK = 7_310_002

export interface TestDatabase extends DatabaseUrls {
  admin: string
  drop(): Promise<void>
}

/** A database of its own for a test file, copied from the service's migrated template. */
export async function createTestDatabase(definition: DatabaseDefinition): Promise<TestDatabase> {
  const admin = adminUrl()
  const template = await ensureTemplate(admin, definition)
  const name = `test_${definition.service}_${randomBytes(6).toString('hex')}`
  const roles = databaseRoles(definition.service)
  await withClient(admin, client =>
    client.query(
      `create database ${name} owner ${roles.owner} template ${template} strategy wal_log`,
    ),
  )
  return {
    admin: urlOf(admin, name),
    app: urlOf(admin, name, roles.app),
    worker: urlOf(admin, name, roles.worker),
    owner: urlOf(admin, name, roles.owner),
    drop: () =>
      withClient(admin, async client => {
        await letGo(client, name)
        await client.query(`drop database if exists ${name} with (force)`)
      }),
  }
}

/** Connections that are just ending: cut off by force, they would fail a test that is over. */
async function letGo(client: Client, name: string): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [
      name,
    ])
    if (rowCount === 0) return
    await sleep(25)
  }
}

/** An empty database, not migrated; for the drift check. */
export async function createEmptyDatabase(service: string): Promise<TestDatabase> {
  return createTestDatabase({ service, entities: [], migrations: [] })
}

function adminUrl(): string {
  const url = process.env['TEST_DATABASE_URL']
  if (!url)
    throw new Error('TEST_DATABASE_URL is missing: run the tests with npm test or pnpm test')
  return url
}

/** Made once per run of the tests, named after what the migrations are. */
async function ensureTemplate(admin: string, definition: DatabaseDefinition): Promise<string> {
  const migrations = definition.migrations.map(({ name }) => name).join()
  const mark = Buffer.from(migrations).reduce((sum, byte) => (sum * 31 + byte) % 999_983, 7)
  const name = `template_${definition.service}_${mark}`
  await withClient(admin, async client => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    await createRoles(client, definition.service)
    const { owner } = databaseRoles(definition.service)
    await client.query(`drop database if exists ${name}_making with (force)`)
    await client.query(`create database ${name}_making owner ${owner}`)
    await withClient(urlOf(admin, `${name}_making`), prepareSchema)
    await migrate(definition, urlOf(admin, `${name}_making`, owner))
    await client.query(`alter database ${name}_making rename to ${name}`)
  })
  return name
}

async function prepareSchema(client: Client): Promise<void> {
  await client.query('revoke create on schema public from public')
}

async function createRoles(client: Client, service: string): Promise<void> {
  for (const role of Object.values(databaseRoles(service))) {
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then
        create role ${role} login password '${PASSWORD}' nosuperuser nobypassrls nocreatedb nocreaterole;
      end if;
    end $$`)
  }
}

async function withClient<R>(url: string, run: (client: Client) => Promise<R>): Promise<R> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

function urlOf(admin: string, database: string, role?: string): string {
  const url = new URL(admin)
  url.pathname = `/${database}`
  if (role) {
    url.username = role
    url.password = PASSWORD
  }
  return url.toString()
}
