import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import type { Kysely } from 'kysely'
import { sessionVariables } from '../access/row-security.ts'
import type { Viewer } from '../access/viewer.ts'
import { NOTHING_WAITS, type HeadNews } from '../audit/head-watch.ts'
import type { Context, WorkContext } from '../context.ts'
import { recordAccesses } from './audit.ts'

export type LoaderFactory<Database, Loaders> = (db: Kysely<Database>, viewer: Viewer) => Loaders

/** The transaction of one request. */
export interface ScopedWork<Database, Loaders> {
  context: Context<Database, Loaders>
  commit(): Promise<void>
  rollback(): Promise<void>
}

export interface ScopeParts<Database, Loaders> extends Pick<Context, 'objected'> {
  loaders: LoaderFactory<Database, Loaders>
  /** Without a sealed log no head is late. */
  heads?: HeadNews
}

/** Opens a transaction that sees what the viewer's post reaches, and nothing else. */
export async function openScopedWork<Database, Loaders>(
  orm: MikroORM,
  viewer: Viewer,
  { loaders, objected, heads = NOTHING_WAITS }: ScopeParts<Database, Loaders>,
): Promise<ScopedWork<Database, Loaders>> {
  const em = orm.em.fork({ session: { variables: sessionVariables(viewer) } })
  await em.begin()
  const db = kyselyOf<Database>(em)
  const context: Context<Database, Loaders> = {
    viewer,
    today: viewer.today,
    db,
    em,
    loaders: loaders(db, viewer),
    heads,
    objected,
    audit: (action, ...subjects) => recordAccesses({ db: kyselyOf(em), viewer }, action, subjects),
  }
  return {
    context,
    commit: () => em.commit(),
    rollback: () => em.rollback(),
  }
}

/** Runs in the transaction of a viewer: stored when it succeeds, nothing of it when it throws. */
export async function withScope<Database, Loaders, Result>(
  { orm, viewer, ...parts }: ScopeParts<Database, Loaders> & { orm: MikroORM; viewer: Viewer },
  run: (context: Context<Database, Loaders>) => Promise<Result>,
): Promise<Result> {
  const work = await openScopedWork(orm, viewer, parts)
  try {
    const result = await run(work.context)
    await work.commit()
    return result
  } catch (error) {
    await work.rollback()
    throw error
  }
}

/** Runs events, imports and jobs as the worker role, in one transaction. */
export async function withWork<Database, Result>(
  orm: MikroORM,
  run: (work: WorkContext<Database>) => Promise<Result>,
): Promise<Result> {
  return orm.em.fork().transactional(em => run({ db: kyselyOf<Database>(em), em }))
}

export const kyselyOf = <Database>(em: EntityManager): Kysely<Database> =>
  em.getKysely<Database>() as Kysely<Database>
