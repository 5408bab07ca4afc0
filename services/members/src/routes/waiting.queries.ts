import type { Viewer } from '@ket-nap/subgraph'
import { sql, type RawBuilder } from 'kysely'

/** Whether the next step of a file, named `fact`, is that of the viewer's post. */
export const waitsFor = ({ post }: Viewer): RawBuilder<unknown> =>
  sql`(fact.waits_at_unit_id = ${post.unitId}::uuid and ${post.role} = any(fact.waits_for_roles))`
