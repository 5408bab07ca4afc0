export { findFreePort, runMain, type RunningMain } from './run-main.ts'
export {
  createDatabase,
  openMigrated,
  type OpenDatabase,
  type TestDatabase,
} from './test-database.ts'
