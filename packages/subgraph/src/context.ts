import type { LocalDate } from '@ket-nap/kernel'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Kysely } from 'kysely'
import type { AuditSubject } from './access/policy.ts'
import type { HeadNews } from './audit/head-watch.ts'
import type { Viewer } from './access/viewer.ts'

/**
 * What a resolver gets: the viewer, the day, and the one transaction of the request, opened with the
 * viewer's scope. There is no way from here to an unscoped connection.
 */
export interface Context<Database = unknown, Loaders = unknown> {
  readonly viewer: Viewer
  readonly today: LocalDate
  /** Typed SQL for reads, inside the scoped transaction. */
  readonly db: Kysely<Database>
  /** Entities for commands, inside the same transaction. */
  readonly em: EntityManager
  /** Per request; every reference and every list field loads through one. */
  readonly loaders: Loaders
  /** How late the heads of the access log are; when `CLOSED`, nobody is opened. */
  readonly heads: HeadNews
  /** Counts why a command said no. */
  objected(codes: readonly string[]): void
  /** Remembers that the viewer saw or did something to each of these; part of the transaction. */
  audit(action: string, ...subjects: readonly AuditSubject[]): Promise<void>
}

/** What events, jobs and imports work with: the worker role, one transaction, no viewer. */
export interface WorkContext<Database = unknown> {
  readonly db: Kysely<Database>
  readonly em: EntityManager
}
