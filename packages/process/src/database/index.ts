export { answers, inTransaction, openDatabase } from './database.ts'
export { migrate } from './migrate.ts'
export { isNotUpYet, onceUp } from './patience.ts'
