import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

const MINUTE = 60

/** Tried too often: 30 times one name in 15 minutes, or 10 times from one address in a minute. */
export interface Attempts {
  /** Counts an attempt; answers false when it is one too many. */
  allowName(signInName: string): Promise<boolean>
  allowAddress(address: string): Promise<boolean>
  /** The owner of the name has proved it: earlier slips are forgotten. */
  forgetName(signInName: string): Promise<void>
}

/** Counters in the database, so that every instance counts together and a restart forgets nothing. */
export function attemptsIn(database: Pool): Attempts {
  const shared = {
    storeClient: database,
    storeType: 'pool',
    tableName: 'sign_in_attempts',
    tableCreated: true,
  }
  const names = new RateLimiterPostgres({
    ...shared,
    keyPrefix: 'name',
    points: 30,
    duration: 15 * MINUTE,
  })
  const addresses = new RateLimiterPostgres({
    ...shared,
    keyPrefix: 'address',
    points: 10,
    duration: MINUTE,
  })
  return {
    allowName: name => allows(names, digest(name)),
    allowAddress: address => allows(addresses, digest(address)),
    async forgetName(name) {
      await names.delete(digest(name))
    },
  }
}

async function allows(limiter: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}

/** Names and addresses themselves are not kept. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
