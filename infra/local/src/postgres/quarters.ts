import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { canRead, chooseAccount, listSystemAccounts, readPermissions } from './account.ts'
import type { Binaries } from './binaries.ts'
import { copyBinaries, findBinaries } from './binaries.ts'

/** Where a cluster lives and as whom it runs. */
export interface Quarters {
  account: Account | null
  binaries: Binaries
  /** The account may enter it; the data folder is made in it. */
  home: string
}

/** Readable by everybody, writable by root: the only one who needs it. */
const SYSTEM_SHELF = '/var/lib/ket-nap'

/**
 * Finds a place that the account of PostgreSQL can reach: the wanted folder, unless root works in
 * a private home, then a folder of the system that belongs to the wanted one alone.
 */
export function findQuarters(folder: string, shelf = SYSTEM_SHELF): Quarters {
  mkdirSync(folder, { recursive: true })
  // One spelling of the path: a running server is recognised by it.
  const wanted = realpathSync(folder)
  const accounts = listSystemAccounts()
  const accountFor = (home: string) =>
    chooseAccount(process.getuid?.() ?? -1, accounts, ownerOf(join(home, 'data')))
  const home = chooseHome(wanted, shelf, accountFor(wanted))
  const account = accountFor(home)
  const binaries = findBinaries()
  const readable = canRead(readPermissions(binaries.folder), account)
  return { account, home, binaries: readable ? binaries : copyBinaries(binaries, shelf) }
}

function chooseHome(wanted: string, shelf: string, account: Account | null): string {
  if (canRead(readPermissions(wanted), account)) return wanted
  const mark = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const home = join(shelf, mark)
  mkdirSync(home, { recursive: true })
  // Whatever the umask says: the account has to walk through.
  for (const folder of [shelf, home]) chmodSync(folder, 0o755)
  return home
}

function ownerOf(folder: string): number | null {
  return statSync(folder, { throwIfNoEntry: false })?.uid ?? null
}
