export { startChores, type Chore } from './chores.ts'
export { Environment, isLoopback } from './environment.ts'
export { createLog, type Log } from './log.ts'
export { runProcess, type Running } from './run.ts'
