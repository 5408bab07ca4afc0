export { awayError } from './graph-edge.ts'
export type { GraphAnswers, GraphRequest } from './graph-edge.ts'
export { TEST_SESSION } from './test-session.ts'
export { createTestShell } from './test-shell.ts'
