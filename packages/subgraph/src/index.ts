export * from './access/policy.ts'
export { OPENING_PURPOSES, type OpeningPurpose } from './access/purpose.ts'
export * from './access/row-security.ts'
export { signServiceToken, verifyServiceToken, Unauthenticated } from './access/tokens.ts'
export * from './access/viewer.ts'
export { placesIn, type AuditEntryRow, type AuditPlaces } from './audit/audit-log.ts'
export { readThresholds, type AuditThresholds } from './audit/thresholds.ts'
export * from './connection.ts'
export type { Context, WorkContext } from './context.ts'
export type { NamedMigration } from './database/database.ts'
export { isOneOf, rowsOf } from './database/ids.ts'
export { checkMigrations } from './database/drift.ts'
export type {
  RouteAccess,
  ServiceAccess,
  SubgraphDefinition,
  SubgraphSettings,
} from './definition.ts'
export { badValue } from './graphql/scalars.ts'
export * from './imports/column.ts'
export { importedId, key } from './imports/keys.ts'
export type { DerivedColumn, ImportDefinition, ImportProblem } from './imports/import-definition.ts'
export {
  alreadyStored,
  findProblems,
  twiceInFile,
  wrongOrder,
  type StagedCheck,
} from './imports/staged-check.ts'
export { enqueue, type EnqueuedJob, type Job, type Jobs } from './jobs/job.ts'
export { byId, countsById, listsById, oncePerRequest, perKey } from './loading.ts'
export { reanchor, takeAnchoringTurn } from './messages/anchoring.ts'
export { newestStates } from './messages/newest.ts'
export { tell, tellAll, type DomainEvent } from './messages/outbox.ts'
export { MalformedEvent, Payload } from './messages/payload.ts'
export type { Reaction, Reactions, ReceivedEvent } from './messages/inbox.ts'
export { runSubgraph, startSubgraph } from './server/start.ts'
export { publishedSchema } from './server/schema.ts'
export { required, settingsFromEnvironment } from './server/settings.ts'
export {
  once,
  type Command,
  type CommandOutcome,
  type StoredResult,
} from './transaction/idempotency.ts'
export { isUuid } from './uuid.ts'
