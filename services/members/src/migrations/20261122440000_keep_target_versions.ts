import { Migration } from '@mikro-orm/migrations'

/** Of a target every version that was agreed on, so that a past day is told with the goal of that day. */
export class KeepTargetVersions extends Migration {
  override up(): void {
    this.addSql(`alter table target_copies
      add column in_force_from date,
      drop constraint target_copies_pkey,
      add constraint target_copies_pkey primary key (target_id, revision)`)
  }
}
