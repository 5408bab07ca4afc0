import { resolve } from 'node:path'
import { importFolder } from './import/import-folder.ts'
import { findPlaces } from './product/places.ts'
import { getServiceTokenSecret } from './product/secrets.ts'
import { isAlive } from './supervisor/process-identity.ts'
import { readRunRecord } from './supervisor/run-record.ts'
import { Progress } from './task/progress.ts'
import { Refusal } from './task/refusal.ts'
import { runTask } from './task/run-task.ts'

/** `import <folder>`: brings a folder of CSV files, one per table, into the running product. */
await runTask(async ([folder]) => {
  if (folder === undefined) throw new Refusal('Which folder? pnpm run import <folder>')
  const places = findPlaces()
  const run = readRunRecord(places.runRecord)
  if (run === null || !isAlive(run.launcher)) {
    throw new Refusal('Kết Nạp is not running here. Start it first: npm start')
  }
  const isComplete = await importFolder({
    folder: resolve(process.env.INIT_CWD ?? '.', folder),
    services: run.services,
    serviceTokenSecret: getServiceTokenSecret(places),
    progress: new Progress(),
  })
  return isComplete ? 0 : 1
})
