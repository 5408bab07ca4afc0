export { setup, teardown } from './test-setup.ts'
export { startThrowAwayCluster } from './throw-away.ts'
export type { ThrowAwayCluster } from './throw-away.ts'
