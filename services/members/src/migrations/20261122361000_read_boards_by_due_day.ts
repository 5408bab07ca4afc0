import { Migration } from '@mikro-orm/migrations'

const IS_OPEN = `stage not in ('CEREMONY_HELD', 'OFF_LIST', 'WITHDRAWN', 'REFUSED', 'CANCELLED',
  'MOVED_AWAY')`
const ANCHORS = ['province', 'above_base', 'base', 'unit']
const ROW_POLICY = 'province_id, above_base_id, base_id, unit_id, person_id'

/**
 * A page of all open dossiers is read in its order, where the index with the stage gave one page a stage;
 * and those that are due soon are counted out of the index alone, in one pass.
 */
export class ReadBoardsByDueDay extends Migration {
  override up(): void {
    for (const anchor of ANCHORS) {
      this.addSql(`create index admissions_${anchor}_due on admissions
        (${anchor}_id, due_or_never, id)
        include (stage, ${ROW_POLICY.replace(`${anchor}_id, `, '')}) where ${IS_OPEN}`)
    }
  }
}
