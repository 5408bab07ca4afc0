import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseUrl } from '../postgres/cluster.ts'
import { dataFolderOf } from '../postgres/data-folder.ts'
import { roleName } from '../postgres/databases.ts'
import { findQuarters } from '../postgres/quarters.ts'
import type { Command } from '../supervisor/process-group.ts'
import { runToEnd } from '../supervisor/process-group.ts'
import { inheritedEnvironment } from '../task/environment.ts'
import { Refusal } from '../task/refusal.ts'
import { interruptedBy } from '../task/run-task.ts'
import { TYPESCRIPT } from '../task/typescript.ts'
import type { Places } from './places.ts'
import { ensureSecrets } from './secrets.ts'
import { SUBGRAPHS } from './services.ts'

const VERIFIER = 'packages/subgraph/src/audit/verify-log.ts'

/** Verifies the access logs one after the other and prints what each says. False = not all are whole. */
export async function verifyLogs(places: Places, args: readonly string[]): Promise<boolean> {
  const port = databasePort(places)
  const { passwords } = ensureSecrets(places, true)
  const interrupted = interruptedBy('SIGINT', 'SIGTERM')
  let areWhole = true
  for (const database of SUBGRAPHS) {
    const role = roleName(database, 'worker')
    const url = databaseUrl({ port, role, password: passwords[role] ?? '', database })
    const command = verifier(places, { SERVICE: database, DATABASE_WORKER_URL: url })
    const { exit, lines } = await runToEnd(
      { ...command, args: [...command.args, ...args] },
      interrupted,
    )
    for (const line of lines) console.log(line)
    areWhole &&= exit.code === 0
  }
  return areWhole
}

function verifier(places: Places, env: Record<string, string>): Command {
  return {
    file: process.execPath,
    args: [...TYPESCRIPT, join(places.root, VERIFIER)],
    cwd: process.env.INIT_CWD ?? places.root,
    env: {
      ...inheritedEnvironment(),
      ...env,
      AUDIT_KEY_FILE: places.auditKey,
      AUDIT_HEAD_DIR: places.auditHeads,
    },
  }
}

/** The fourth line of the mark that a running PostgreSQL keeps in its folder. */
function databasePort(places: Places): number {
  const mark = join(dataFolderOf(findQuarters(places.postgres)), 'postmaster.pid')
  const port = existsSync(mark) ? Number(readFileSync(mark, 'utf8').split('\n')[3]) : Number.NaN
  if (Number.isInteger(port)) return port
  throw new Refusal('Kết Nạp is not running here. Start it first: npm start')
}
