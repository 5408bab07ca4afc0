import type { ThrowAwayCluster } from './throw-away.ts'
import { startThrowAwayCluster } from './throw-away.ts'

let cluster: ThrowAwayCluster | null = null

/** Vitest's global setup: one server for the whole run, reached through TEST_DATABASE_URL. */
export async function setup(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return
  cluster = await startThrowAwayCluster()
  process.env.TEST_DATABASE_URL = cluster.adminUrl
}

export async function teardown(): Promise<void> {
  await cluster?.stop()
}
