import { Migration } from '@mikro-orm/migrations'

/** A badge that was handed over before there was the system has no post that recorded it. */
export class TakeBadgeCeremoniesFromFiles extends Migration {
  override up(): void {
    this.addSql(`alter table badge_ceremonies
      alter holder_id drop not null,
      alter post_id drop not null,
      alter role drop not null,
      add constraint badge_ceremonies_by_post check (num_nonnulls(holder_id, post_id, role) in (0, 3))`)
  }
}
