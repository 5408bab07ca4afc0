import { existsSync, globSync } from 'node:fs'
import { inProject, ROOT } from './project.ts'
import { run, runAll, type Ended } from './run.ts'

const TEST = 'src/migrations.test.ts'

/**
 * Do the committed migrations make what the entities say? Each subgraph answers with
 * `checkMigrations` of `@ket-nap/subgraph` in its `src/migrations.test.ts`; this starts a database
 * for them and makes sure that nobody is left out.
 */
export async function checkMigrationDrift(): Promise<Ended> {
  const services = globSync('services/*/src/migrations/*.ts', { cwd: ROOT })
    .map(path => path.split(/[\\/]/).slice(0, 2).join('/'))
    .filter((service, index, all) => all.indexOf(service) === index)
  const silent = services.filter(service => !existsSync(inProject(service, TEST)))
  if (silent.length > 0) {
    return { ok: false, output: `no ${TEST} in ${silent.join(', ')}` }
  }
  const { startThrowAwayCluster } = await import('@ket-nap/local/postgres')
  const cluster = await startThrowAwayCluster()
  try {
    return await runAll(services, folder =>
      run('vitest', ['run', TEST], {
        folder,
        environment: { TEST_DATABASE_URL: cluster.adminUrl },
      }),
    )
  } finally {
    await cluster.stop()
  }
}
