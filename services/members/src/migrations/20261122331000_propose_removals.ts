import { Migration } from '@mikro-orm/migrations'
import { statePolicyValues } from './policy-additions.ts'

const SOURCE = 'QĐ 294, 8.1; chưa có văn bản nêu mức xếp loại nào là vi phạm tư cách'

/** Which grades of a year count as below the standard: a reading, until a text says it. */
export class ProposeRemovals extends Migration {
  override up(): void {
    const stated = statePolicyValues({
      version: 'POLICY_294_2025',
      document: 'QD_294_2025',
      values: [['gradesBelowStandard', ['NOT_DONE'], SOURCE, 'NO_RULE_FOUND']],
    })
    for (const statement of stated) this.addSql(statement)
    this.addSql(`create index gradings_by_grade on gradings (grade, person_id)`)
  }
}
