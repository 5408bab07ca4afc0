import { createHash } from 'node:crypto'
import { object, objection, type Objection, type Outcome } from '@ket-nap/kernel'
import { sql, type Kysely } from 'kysely'
import type { Role, Viewer } from '../access/viewer.ts'
import type { Context } from '../context.ts'
import { badValue } from '../graphql/scalars.ts'

/** Names and ids that a command hands back; a replay answers from them, read anew. */
export type StoredResult = Readonly<Record<string, string>>

export interface Command {
  operation: string
  input: { idempotencyKey: string }
}

/** What a command answers: names and ids, or every reason why not and which role can clear it. */
export type CommandOutcome<Result extends StoredResult = StoredResult> = Outcome<
  Result,
  Objection<string, Role>
>

/** What a program makes up: visible ASCII, at most as long as the column takes. */
const KEY = /^[\x21-\x7e]{1,100}$/

interface Work<Database> {
  db: Kysely<Database>
  viewer: Viewer
}

type CountedWork<Database> = Work<Database> & Pick<Context, 'objected'>

/**
 * Runs a command once for each key of a holder. The key row is written first, in the same transaction, so
 * that twins wait for each other; the second is answered from the stored ids. A key used again for another
 * input is refused, and so is a key that cannot be stored. A command that objects stores nothing, not even
 * its key.
 */
export async function once<Database, Result extends StoredResult>(
  { db, viewer, objected }: CountedWork<Database>,
  command: Command,
  run: () => Promise<CommandOutcome<Result>>,
): Promise<CommandOutcome<Result>> {
  const { idempotencyKey: key } = command.input
  if (!KEY.test(key)) throw badValue('IDEMPOTENCY_KEY', ['input', 'idempotencyKey'])
  const outcome = await runOrReplay({ db, viewer }, command, run)
  if (!outcome.ok) objected(outcome.objections.map(({ code }) => code))
  return outcome
}

async function runOrReplay<Database, Result extends StoredResult>(
  work: Work<Database>,
  command: Command,
  run: () => Promise<CommandOutcome<Result>>,
): Promise<CommandOutcome<Result>> {
  const { idempotencyKey: key } = command.input
  const inputHash = hashOf(command)
  const claimed = await sql`
    insert into idempotency_keys (holder_id, key, operation, input_hash)
    values (${work.viewer.holderId}, ${key}, ${command.operation}, ${inputHash})
    on conflict do nothing returning key
  `.execute(work.db)
  if (claimed.rows.length === 0) return replay(work, key, inputHash)
  const outcome = await run()
  await (outcome.ok ? keep(work, key, outcome.value) : release(work, key))
  return outcome
}

async function replay<Database, Result extends StoredResult>(
  { db, viewer }: Work<Database>,
  key: string,
  inputHash: string,
): Promise<CommandOutcome<Result>> {
  const { rows } = await sql<{ input_hash: string; result: Result }>`
    select input_hash, result from idempotency_keys
    where holder_id = ${viewer.holderId} and key = ${key}
  `.execute(db)
  const [stored] = rows
  if (stored?.input_hash === inputHash) return { ok: true, value: stored.result }
  return object(objection('IDEMPOTENCY_KEY_REUSED', { path: ['input', 'idempotencyKey'] }))
}

const keep = <Database>({ db, viewer }: Work<Database>, key: string, result: StoredResult) =>
  sql`update idempotency_keys set result = ${JSON.stringify(result)}::jsonb
      where holder_id = ${viewer.holderId} and key = ${key}`.execute(db)

const release = <Database>({ db, viewer }: Work<Database>, key: string) =>
  sql`delete from idempotency_keys where holder_id = ${viewer.holderId} and key = ${key}`.execute(
    db,
  )

const hashOf = ({ operation, input }: Command) =>
  createHash('sha256')
    .update(JSON.stringify([operation, input]))
    .digest('base64url')
