import { Migration } from '@mikro-orm/migrations'

/** Row security would show the owner no row. */
const seen = (table: string, isSeen: boolean) =>
  `alter table ${table} ${isSeen ? 'no force' : 'force'} row level security`

/** Null of a class that is not over, or was held on paper. */
const STATEMENTS = [
  `alter table training_classes
     add column passed_count smallint
       constraint training_classes_passed check (passed_count >= 0),
     add column failed_count smallint
       constraint training_classes_failed check (failed_count >= 0),
     add constraint training_classes_counted
       check ((passed_count is null) = (failed_count is null))`,
  seen('training_classes', true),
  seen('enrolments', true),
  `update training_classes held set passed_count = learners.passed, failed_count = learners.failed
     from (select class_id, count(*) filter (where stage = 'PASSED') as passed,
         count(*) filter (where stage = 'FAILED') as failed
       from enrolments group by class_id) learners
     where learners.class_id = held.id and held.stage = 'CLOSED'`,
  seen('enrolments', false),
  seen('training_classes', false),
  ...['province_id', 'above_base_id', 'base_id', 'unit_id'].map(
    anchor => `create index training_classes_${anchor}_opens on training_classes
      (${anchor}, opens_on)`,
  ),
  ...['province_id', 'above_base_id', 'base_id'].map(
    anchor => `drop index training_classes_${anchor}`,
  ),
]

/** How many passed a class is a fact of the class: leaders read it, who do not read who sat in it. */
export class CountResults extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement)
  }
}
