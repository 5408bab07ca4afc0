import { existsSync } from 'node:fs'
import { adminUrl, answers, postgresCommand } from '../postgres/cluster.ts'
import { dataFolderOf, prepareDataFolder, SUPERUSER } from '../postgres/data-folder.ts'
import { DATABASES, ensureDatabases } from '../postgres/databases.ts'
import { endOrphan, POSTGRES_STOP } from '../postgres/orphan.ts'
import type { Quarters } from '../postgres/quarters.ts'
import type { Supervisor } from '../supervisor/supervisor.ts'
import type { Secrets } from './secrets.ts'

export function hasDatabase(quarters: Quarters): boolean {
  return existsSync(dataFolderOf(quarters))
}

/** Brings up the cluster of this product with the databases and roles of every service. */
export async function startDatabase(
  supervisor: Supervisor,
  { quarters, secrets, port }: { quarters: Quarters; secrets: Secrets; port: number },
): Promise<void> {
  const passwordOf = (role: string) => secrets.passwords[role] ?? ''
  const admin = adminUrl(port, passwordOf(SUPERUSER))
  await prepareDataFolder(quarters, passwordOf(SUPERUSER))
  await supervisor.start({
    name: 'postgres',
    command: postgresCommand(quarters, port, 'DURABLE'),
    isReady: () => answers(admin),
    stopSteps: POSTGRES_STOP,
    beforeStart: () => endOrphan(dataFolderOf(quarters)),
    isFoundation: true,
  })
  await ensureDatabases(admin, DATABASES, passwordOf)
}
