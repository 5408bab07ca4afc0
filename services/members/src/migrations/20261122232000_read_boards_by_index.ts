import { Migration } from '@mikro-orm/migrations'

const IS_OPEN = `stage not in ('CEREMONY_HELD', 'OFF_LIST', 'WITHDRAWN', 'REFUSED', 'CANCELLED',
  'MOVED_AWAY')`
const ANCHORS = ['province', 'above_base', 'base', 'unit']
const ROW_POLICY = 'province_id, above_base_id, base_id, unit_id, person_id'

/**
 * The board reads its page in the order of an index, dossiers without a clock last, and its counts out of
 * the index alone, which for that holds what the row policy asks.
 */
export class ReadBoardsByIndex extends Migration {
  override up(): void {
    for (const anchor of ANCHORS) {
      const others = ROW_POLICY.replace(`${anchor}_id, `, '')
      this.addSql(`drop index admissions_${anchor}_open`)
      this.addSql(`create index admissions_${anchor}_open on admissions
        (${anchor}_id, stage, coalesce(due_on, date '9999-12-31'), id)
        include (due_on, ${others}) where ${IS_OPEN}`)
    }
  }
}
