import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Pool, PoolClient } from 'pg'

/** Of this database alone: every service has its own. */
const LOCK = 7_201_911

interface Migration {
  name: string
  sql: string
  checksum: string
}

/**
 * Brings the database up to date with the `.sql` files of `folder`, in the order of their names:
 * forward only, each once and in one transaction, under an advisory lock so that instances starting
 * together apply it once. A committed file that has been edited since is refused. Written here
 * because that is all we need: a library would bring its own configuration, downward migrations and
 * command line for these forty lines.
 */
export async function migrate(database: Pool, folder: URL): Promise<void> {
  const connection = await database.connect()
  try {
    await connection.query("set statement_timeout = '60s'")
    await connection.query('select pg_advisory_lock($1)', [LOCK])
    await connection.query(`
      create table if not exists migrations (
        name text primary key,
        checksum text not null,
        applied_at timestamptz not null default now()
      )`)
    const applied = await listApplied(connection)
    for (const migration of await listMigrations(folder))
      await apply(connection, migration, applied)
  } finally {
    connection.release(true)
  }
}

async function apply(connection: PoolClient, migration: Migration, applied: Map<string, string>) {
  const { name, sql, checksum } = migration
  const known = applied.get(name)
  if (known === checksum) return
  if (known !== undefined) throw new Error(`Migration ${name} was edited after it was applied.`)
  await connection.query('begin')
  await connection.query("set local lock_timeout = '3s'")
  await connection.query(sql)
  await connection.query('insert into migrations (name, checksum) values ($1, $2)', [
    name,
    checksum,
  ])
  await connection.query('commit')
}

async function listApplied(connection: PoolClient): Promise<Map<string, string>> {
  const { rows } = await connection.query<{ name: string; checksum: string }>(
    'select name, checksum from migrations',
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

async function listMigrations(folder: URL): Promise<Migration[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).toSorted()
  return Promise.all(
    names.map(async name => {
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}
