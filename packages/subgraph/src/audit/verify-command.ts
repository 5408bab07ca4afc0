import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openOrm } from '../database/database.ts'
import { required } from '../server/settings.ts'
import { withWork } from '../transaction/scoped.ts'
import { headFile, readHeads, type Head } from './heads.ts'
import { readTrustedKeys } from './seal-keys.ts'
import { storeVerdict } from './stored-verdicts.ts'
import { verifyLog, type BadPlace, type Verdict } from './verification.ts'

/**
 * Verifies the access log of one service, `--from` and `--until` a block, against the heads in `--heads`.
 * Answers the lines to be printed and whether all is well; throws when the log cannot be read.
 */
export async function verifyCommand(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ lines: string[]; isWhole: boolean }> {
  const { from, until, heads: path } = readOptions(args)
  const service = required(env, 'SERVICE')
  const trusted = readTrustedKeys(required(env, 'AUDIT_KEY_FILE'))
  const heads = await knownHeads(path ?? headFile(required(env, 'AUDIT_HEAD_DIR'), service))
  const orm = await openOrm(
    { service, entities: [], migrations: [] },
    required(env, 'DATABASE_WORKER_URL'),
    { connections: 1 },
  )
  try {
    const verdict = await withWork(orm, async ({ db }) => {
      const found = await verifyLog({ db, service, trusted, heads, from, until })
      await storeVerdict(db, found, heads !== null)
      return found
    })
    return { lines: describe(service, verdict, heads), isWhole: verdict.firstBad === null }
  } finally {
    await orm.close(true)
  }
}

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: { from: { type: 'string' }, until: { type: 'string' }, heads: { type: 'string' } },
  })
  for (const name of ['from', 'until'] as const) {
    const value = values[name]
    if (value !== undefined && !/^[1-9]\d{0,17}$/.test(value)) {
      throw new Error(`--${name} is the number of a block`)
    }
  }
  return values
}

const knownHeads = async (path: string) => (existsSync(path) ? readHeads(path) : null)

function describe(
  service: string,
  { blocks, entries, waiting, firstBad }: Verdict,
  heads: ReadonlyMap<string, Head> | null,
): string[] {
  const outside = heads ? `${heads.size} heads` : 'no file of heads: a cut end would not be found'
  return [
    `${service}: ${blocks} blocks with ${entries} entries verified, ${waiting} wait; ${outside}`,
    ...(firstBad ? [`${service}: ${sentence(firstBad)}`] : []),
  ]
}

function sentence({ damage, block, entry }: BadPlace): string {
  const place = entry ? `entry ${entry} of block ${block}` : `block ${block}`
  return `first bad place: ${place} (${damage})`
}
