import { join } from 'node:path'
import { Client } from 'pg'
import type { Command } from '../supervisor/process-group.ts'
import { dataFolderOf, SUPERUSER } from './data-folder.ts'
import type { Quarters } from './quarters.ts'

/** How much a cluster values its data. */
export type Durability = 'DURABLE' | 'THROW_AWAY'

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Statements and the values in error messages are personal data: only the server's own life
  // is logged, errors reach the service that caused them.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

const BY_DURABILITY: Record<Durability, Record<string, string>> = {
  DURABLE: { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' },
  THROW_AWAY: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
}

/** The server on a loopback port, in the foreground. */
export function postgresCommand(quarters: Quarters, port: number, durability: Durability): Command {
  const settings = { ...SETTINGS, ...BY_DURABILITY[durability], port: String(port) }
  return {
    file: join(quarters.binaries.folder, 'bin/postgres'),
    args: [
      '-D',
      dataFolderOf(quarters),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    cwd: '/',
    env: { LC_ALL: 'C' },
    account: quarters.account,
  }
}

/** The superuser's own connection; services get the plain roles of `ensureDatabases`. */
export function adminUrl(port: number, password: string): string {
  return databaseUrl({ port, role: SUPERUSER, password, database: 'postgres' })
}

export function databaseUrl(to: {
  port: number
  role: string
  password: string
  database: string
}): string {
  return `postgres://${to.role}:${encodeURIComponent(to.password)}@127.0.0.1:${to.port}/${to.database}`
}

/** Whether the server answers a query. */
export async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {}) // A server that goes down meanwhile is an answer, too.
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
