import { errors, type Adapter, type AdapterPayload } from 'oidc-provider'
import type { Pool, PoolClient } from 'pg'

/** What oidc-provider stores, in one table. Records past their time are as good as gone. */
export class PostgresAdapter implements Adapter {
  readonly #model: string
  readonly #database: Pool

  constructor(model: string, database: Pool) {
    this.#model = model
    this.#database = database
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn = 3600): Promise<void> {
    await this.#database.query(
      `insert into issuer_records (model, id, payload, grant_id, uid, expires_at)
       values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))
       on conflict (model, id) do update
       set payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid,
           expires_at = excluded.expires_at`,
      [this.#model, id, payload, payload.grantId, payload.uid, expiresIn],
    )
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.#findBy('id', id)
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#findBy('uid', uid)
  }

  /** Device codes are switched off. */
  async findByUserCode(): Promise<undefined> {
    return undefined
  }

  /** Marks a one-time record as used; of two requests at the same instant one is refused. */
  async consume(id: string): Promise<void> {
    const { rowCount } = await this.#database.query(
      `update issuer_records
       set payload = payload || jsonb_build_object('consumed', extract(epoch from now())::bigint)
       where model = $1 and id = $2 and not payload ? 'consumed'`,
      [this.#model, id],
    )
    if (rowCount === 0) throw new errors.InvalidGrant('already used')
  }

  async destroy(id: string): Promise<void> {
    await this.#database.query('delete from issuer_records where model = $1 and id = $2', [
      this.#model,
      id,
    ])
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.#database.query('delete from issuer_records where grant_id = $1', [grantId])
  }

  async #findBy(column: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> {
    const { rows } = await this.#database.query<{ payload: AdapterPayload }>(
      `select payload from issuer_records
       where model = $1 and ${column} = $2 and expires_at > now()`,
      [this.#model, value],
    )
    return rows[0]?.payload
  }
}

/** Ends whatever a holder has proved here: sign-ins on their way, sessions, codes, tokens. */
export async function deleteRecordsOf(connection: PoolClient, holderId: string): Promise<void> {
  await connection.query(
    `delete from issuer_records
     where payload ->> 'accountId' = $1 or payload #>> '{result,login,accountId}' = $1`,
    [holderId],
  )
}

export async function deleteExpiredRecords(database: Pool): Promise<void> {
  await database.query('delete from issuer_records where expires_at <= now()')
}
