import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '../task/refusal.ts'

/** An account of the system that PostgreSQL runs as. */
export interface Account {
  name: string
  uid: number
  gid: number
}

/** What decides whether an account may enter a folder or read a file. */
export interface Permissions {
  mode: number
  uid: number
  gid: number
}

/** Accounts without rights that practically every system has, the best first. */
const UNPRIVILEGED = ['postgres', 'nobody', 'daemon'] as const

/** `/etc/passwd` as a list. PostgreSQL refuses a uid that is not in it. */
export function parseAccounts(passwd: string): Account[] {
  return passwd
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid, gid }) => name !== '' && uid >= 0 && gid >= 0)
}

/**
 * Whom PostgreSQL runs as: null = whoever starts it. It refuses to run as root, so root drops to
 * the owner of an existing data folder, or to an account without rights.
 */
export function chooseAccount(
  callerUid: number,
  accounts: readonly Account[],
  dataOwnerUid: number | null,
): Account | null {
  if (callerUid !== 0) return null
  const owner = accounts.find(({ uid }) => uid === dataOwnerUid && uid !== 0)
  if (owner) return owner
  const unprivileged = UNPRIVILEGED.map(name => accounts.find(account => account.name === name))
  const chosen = unprivileged.find(account => account !== undefined && account.uid !== 0)
  if (chosen) return chosen
  throw new Refusal(
    'PostgreSQL does not run as root, and this system has no account named ' +
      `${UNPRIVILEGED.join(' or ')}. Start as an ordinary user.`,
  )
}

/** Whether the account may walk down these folders (outermost first) and read the last of them. */
export function canRead(chain: readonly Permissions[], account: Account | null): boolean {
  if (account === null) return true
  return chain.every((step, index) => {
    const needed = index === chain.length - 1 ? 0o5 : 0o1
    return (rightsOf(step, account) & needed) === needed
  })
}

function rightsOf({ mode, uid, gid }: Permissions, account: Account): number {
  if (uid === account.uid) return (mode >> 6) & 0o7
  if (gid === account.gid) return (mode >> 3) & 0o7
  return mode & 0o7
}

/** The permissions of every folder from the root of the file system down to this one. */
export function readPermissions(folder: string): Permissions[] {
  const chain: Permissions[] = []
  for (let path = realpathSync(folder); ; path = dirname(path)) {
    const { mode, uid, gid } = statSync(path)
    chain.unshift({ mode, uid, gid })
    if (path === dirname(path)) return chain
  }
}

export function listSystemAccounts(): Account[] {
  return parseAccounts(readFileSync('/etc/passwd', 'utf8'))
}
