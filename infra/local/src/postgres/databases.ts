import { Client, escapeIdentifier, escapeLiteral } from 'pg'

export type RoleKind = 'owner' | 'app' | 'worker'

/** One database and the plain roles that may use it. */
export interface DatabasePlan {
  name: string
  roles: readonly RoleKind[]
}

const EVERY_ROLE = ['owner', 'app', 'worker'] as const

/** One database per service: no service ever opens another's. */
export const DATABASES: readonly DatabasePlan[] = [
  { name: 'organisations', roles: EVERY_ROLE },
  { name: 'members', roles: EVERY_ROLE },
  { name: 'training', roles: EVERY_ROLE },
  { name: 'edge', roles: ['owner'] },
  { name: 'identity', roles: ['owner'] },
]

/** Limits that hold whatever a service forgets. */
const LIMITS: Record<RoleKind, Record<string, string>> = {
  owner: {},
  app: { statement_timeout: '2s', idle_in_transaction_session_timeout: '30s' },
  worker: { idle_in_transaction_session_timeout: '60s' },
}

export function roleName(database: string, kind: RoleKind): string {
  return `${database}_${kind}`
}

/**
 * Brings databases and roles to the planned state, whatever was there before. No role is a
 * superuser or passes by row-level security, only owners may change the shape of a database.
 */
export async function ensureDatabases(
  adminUrl: string,
  plans: readonly DatabasePlan[],
  passwordOf: (role: string) => string,
): Promise<void> {
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    for (const { name, roles } of plans) {
      for (const kind of roles) {
        const role = roleName(name, kind)
        await ensureRole(admin, { role, kind, password: passwordOf(role) })
      }
      await ensureDatabase(admin, name)
      await limitAccess(admin, name, roles)
    }
  } finally {
    await admin.end()
  }
}

async function ensureRole(
  admin: Client,
  { role, kind, password }: { role: string; kind: RoleKind; password: string },
): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role])
  const verb = rowCount === 0 ? 'create' : 'alter'
  await admin.query(
    `${verb} role ${escapeIdentifier(role)} login nosuperuser nocreatedb nocreaterole ` +
      `nobypassrls noreplication password ${escapeLiteral(password)}`,
  )
  for (const [setting, value] of Object.entries(LIMITS[kind])) {
    await admin.query(
      `alter role ${escapeIdentifier(role)} set ${setting} = ${escapeLiteral(value)}`,
    )
  }
}

async function ensureDatabase(admin: Client, name: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
  if (rowCount !== 0) return
  const owner = escapeIdentifier(roleName(name, 'owner'))
  await admin.query(`create database ${escapeIdentifier(name)} owner ${owner}`)
}

/** By default everybody may connect to, and make temporary tables in, every database. */
async function limitAccess(admin: Client, name: string, roles: readonly RoleKind[]): Promise<void> {
  const database = escapeIdentifier(name)
  await admin.query(`revoke all on database ${database} from public`)
  for (const kind of roles.filter(role => role !== 'owner')) {
    const role = escapeIdentifier(roleName(name, kind))
    // Imports stage their file in a temporary table before anything is stored.
    const rights = kind === 'worker' ? 'connect, temporary' : 'connect'
    await admin.query(`grant ${rights} on database ${database} to ${role}`)
  }
}
