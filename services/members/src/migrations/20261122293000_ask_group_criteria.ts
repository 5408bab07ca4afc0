import { Migration } from '@mikro-orm/migrations'
import { statePolicyValues } from './policy-additions.ts'

/** Criteria of single groups of applicants: asked for by one province, by no national text that was read. */
export class AskGroupCriteria extends Migration {
  override up(): void {
    const stated = [
      ...statePolicyValues({
        version: 'POLICY_294_2025',
        document: 'HD_06_2025',
        values: [['groupCriteria', [], 'HD 06; không nêu tiêu chuẩn theo nhóm', 'NO_RULE_FOUND']],
      }),
      ...statePolicyValues({
        version: 'HN_02_2025',
        document: 'HN_02_2025',
        values: [['groupCriteria', ['OFFICIALS', 'STUDENTS', 'PUPILS', 'VILLAGERS'], 'HN 02, I.3']],
      }),
    ]
    for (const statement of stated) this.addSql(statement)
  }
}
