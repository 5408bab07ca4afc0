import { Pool, type PoolClient } from 'pg'
import type { Log } from '../log.ts'

/** The service's own database. Connects on first use; a connection that is lost is replaced. */
export function openDatabase(url: string, log: Pick<Log, 'warn'>): Pool {
  const database = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
  })
  return database.on('error', error => log.warn({ err: error }, 'database connection lost'))
}

/** Runs `work` in one transaction on one connection. */
export async function inTransaction<T>(
  database: Pool,
  work: (connection: PoolClient) => Promise<T>,
): Promise<T> {
  const connection = await database.connect()
  try {
    await connection.query('begin')
    const result = await work(connection)
    await connection.query('commit')
    connection.release()
    return result
  } catch (fault) {
    await connection.query('rollback').then(
      () => connection.release(),
      () => connection.release(true),
    )
    throw fault
  }
}

export async function answers(database: Pool): Promise<boolean> {
  return database.query('select').then(
    () => true,
    () => false,
  )
}
