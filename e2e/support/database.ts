import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { getPid, LOCAL, readJson } from './product.ts'

const PORT_LINE = 3

interface Secrets {
  passwords: Record<string, string>
}

/**
 * Rows of one of the product's databases, past row security: as the superuser, whom no service
 * knows. The port is read from the folder that the server works in.
 */
export async function queryDatabase<Row extends object>(
  database: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const { passwords } = readJson(join(LOCAL, 'secrets.json')) as Secrets
  const lock = readFileSync(`/proc/${getPid('postgres')}/cwd/postmaster.pid`, 'utf8')
  const client = new Client({
    host: '127.0.0.1',
    port: Number(lock.split('\n')[PORT_LINE]),
    user: 'postgres',
    password: passwords.postgres,
    database,
  })
  await client.connect()
  try {
    return (await client.query<Row>(sql, [...values])).rows
  } finally {
    await client.end()
  }
}
