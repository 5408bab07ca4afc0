import { ANCHORED } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const KEPT = '(select kept_by_viewer())::uuid[]'
const HELPED = '(select helped_people())::uuid[]'

const POLICIES = [
  'drop policy people_kept on people',
  'drop policy members_kept on members',
  `alter policy people_app on people
     using (${ANCHORED} or id = any (${HELPED}) or id = any (${KEPT})) with check (${ANCHORED})`,
  `alter policy members_app on members
     using (${ANCHORED} or person_id = any (${KEPT})) with check (${ANCHORED})`,
]

/**
 * One row policy each for people and members. Several are joined by "or" in the order of their names, and
 * then every row first asks who keeps its file; as one, the place answers for nearly all rows, and the two
 * look-ups are not made at all.
 */
export class AskPlacesFirst extends Migration {
  override up(): void {
    for (const statement of POLICIES) this.addSql(statement)
  }
}
