import type { EntityManager } from '@mikro-orm/postgresql'

const UNSECURED_TABLES = `
  select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'mikro_orm_migrations'
    and (not c.relrowsecurity or not c.relforcerowsecurity
      or not exists (select from pg_policy p where p.polrelid = c.oid))
  order by 1`

const UNSAFE_VIEWS = `
  select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and (c.relkind = 'm' or (c.relkind = 'v'
    and not coalesce(c.reloptions @> array['security_invoker=true'], false)))
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by 1`

/** Throws, naming them, when a table has no forced row policy or a view would run with its owner's rights. */
export async function assertTablesSecured(em: EntityManager): Promise<void> {
  const names = async (query: string) =>
    (await em.execute<{ name: string }[]>(query)).map(({ name }) => name)
  const tables = await names(UNSECURED_TABLES)
  const views = await names(UNSAFE_VIEWS)
  if (tables.length > 0) throw new Error(`tables without a row policy: ${tables.join(', ')}`)
  if (views.length > 0) throw new Error(`views that would leak: ${views.join(', ')}`)
}
