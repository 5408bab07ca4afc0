import { pino } from 'pino'
import { openOrm } from '../../database/database.ts'
import { startJobs } from '../../jobs/job-runner.ts'
import { createMeters } from '../../metrics/meters.ts'
import { writeNote } from './note-job.ts'

/** A process whose job never comes to its end; it says when it is in the middle. */
const NO_ENTITIES = { service: 'notes', entities: [], migrations: [] }
const workerUrl = process.env['WORKER_URL'] ?? ''
await startJobs({
  jobs: {
    write: async (payload, work) => {
      await writeNote(payload, work)
      process.stdout.write('in the middle\n')
      await new Promise(() => setInterval(() => undefined, 60_000))
    },
  },
  workerUrl,
  worker: await openOrm(NO_ENTITIES, workerUrl, { connections: 2 }),
  logger: pino({ level: 'silent' }),
  meters: createMeters(),
  committed: () => undefined,
})
