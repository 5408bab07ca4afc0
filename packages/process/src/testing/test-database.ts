import { randomBytes } from 'node:crypto'
import { Client, type Pool } from 'pg'
import { migrate, openDatabase } from '../database/index.ts'

export interface TestDatabase {
  url: string
  drop: () => Promise<void>
}

/** An empty database of its own with a plain owner, as in production. */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(`create role ${name} login password '${name}'`)
  await asAdmin(`create database ${name} owner ${name}`)
  const url = new URL(adminUrl())
  url.username = name
  url.password = name
  url.pathname = `/${name}`
  return {
    url: url.href,
    drop: async () => {
      await asAdmin(`drop database ${name} with (force)`)
      await asAdmin(`drop role ${name}`)
    },
  }
}

export interface OpenDatabase {
  pool: Pool
  drop: () => Promise<void>
}

/** A database of its own with the migrations of a folder, open. */
export async function openMigrated(folder: URL): Promise<OpenDatabase> {
  const { url, drop } = await createDatabase()
  const pool = openDatabase(url, { warn: () => {} })
  await migrate(pool, folder)
  return {
    pool,
    drop: async () => {
      await pool.end()
      await drop()
    },
  }
}

async function asAdmin(sql: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl() })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function adminUrl(): string {
  const url = process.env.TEST_DATABASE_URL
  if (!url) throw new Error('TEST_DATABASE_URL is missing: run vitest with its global setup')
  return url
}
