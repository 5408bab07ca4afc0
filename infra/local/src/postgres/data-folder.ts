import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Refusal } from '../task/refusal.ts'
import type { Account } from './account.ts'
import { majorOf } from './binaries.ts'
import type { Quarters } from './quarters.ts'

export const SUPERUSER = 'postgres'

const run = promisify(execFile)

export function dataFolderOf({ home }: Pick<Quarters, 'home'>): string {
  return join(home, 'data')
}

/**
 * Makes the data folder on first use. Throws a Refusal when the folder there was written by
 * another major version or belongs to somebody else.
 */
export async function prepareDataFolder(quarters: Quarters, password: string): Promise<void> {
  const folder = dataFolderOf(quarters)
  if (!existsSync(folder)) return await createDataFolder(quarters, password)
  checkVersion(folder, majorOf(quarters.binaries.version))
  checkOwner(folder, quarters.account)
}

function checkVersion(folder: string, major: number): void {
  const file = join(folder, 'PG_VERSION')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : null
  if (found === String(major)) return
  const what =
    found === null ? 'is no PostgreSQL data folder' : `was written by PostgreSQL ${found}`
  throw new Refusal(
    `${folder} ${what}; this version of Kết Nạp runs PostgreSQL ${major}. Nothing was changed. ` +
      'Bring the data over with the version that wrote it, or move the folder away to begin anew.',
  )
}

function checkOwner(folder: string, account: Account | null): void {
  const { uid } = statSync(folder)
  if (uid === (account?.uid ?? process.getuid?.())) return
  throw new Refusal(
    `${folder} belongs to another account (uid ${uid}). Start as that account or as root, ` +
      'or move the folder away to begin anew.',
  )
}

/** Under another name until it is whole: an interrupted start leaves nothing that looks finished. */
async function createDataFolder(quarters: Quarters, password: string): Promise<void> {
  const { account, binaries, home } = quarters
  const draft = join(home, 'data.partial')
  const passwordFile = join(home, 'password.partial')
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid)
  try {
    await run(join(binaries.folder, 'bin/initdb'), initdbArguments(draft, passwordFile), {
      cwd: '/',
      env: { LC_ALL: 'C' },
      ...(account && { uid: account.uid, gid: account.gid }),
    })
  } catch (error) {
    const isToldByServer = error instanceof Error && 'stderr' in error
    const lines = isToldByServer ? String(error.stderr).trim() : String(error)
    throw new Refusal(`The database could not be created in ${home}:\n${lines}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, dataFolderOf(quarters))
}

/** The builtin locale is fast and the same on every system; Vietnamese order is asked for per query. */
function initdbArguments(folder: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-sync',
    '--no-instructions',
  ]
}
