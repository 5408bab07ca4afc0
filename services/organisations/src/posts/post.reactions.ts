import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { TreeChange } from '../reorganisations/reorganisation.workflow.ts'
import { tellPosts } from './post.events.ts'

/**
 * Posts follow the tree: they lie where their unit lies, end with it, and reach what is below it now.
 * Told again are the posts on the changed units and on all units above those and above where they were.
 */
export async function followTreeWithPosts(
  db: Kysely<Database>,
  { changed, touched, day }: TreeChange,
): Promise<void> {
  await sql`
    update posts p set province_id = u.province_id, above_base_id = u.above_base_id, base_id = u.base_id
    from units u where u.id = p.unit_id and u.id = any (${changed}::uuid[])
      and (p.province_id, p.above_base_id, p.base_id)
        is distinct from (u.province_id, u.above_base_id, u.base_id)
  `.execute(db)
  await sql`
    update posts p set ends_on = greatest(u.closed_on, p.starts_on), end_reason = 'UNIT_CLOSED'
    from units u where u.id = p.unit_id and u.id = any (${changed}::uuid[])
      and p.state = 'IN_FORCE' and coalesce(p.ends_on > u.closed_on, u.closed_on is not null)
  `.execute(db)
  await tellPosts(
    db,
    sql`p.unit_id in (
    select above.id from units_of_paths(array(
      select distinct v.path from unit_versions v
      where v.unit_id = any (${[...changed, ...touched]}::uuid[]))) above)`,
    day,
  )
}
