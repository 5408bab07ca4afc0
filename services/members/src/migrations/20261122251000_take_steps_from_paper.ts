import { Migration } from '@mikro-orm/migrations'

/** A step that was taken on paper before the dossier entered the system has no post that recorded it. */
export class TakeStepsFromPaper extends Migration {
  override up(): void {
    this.addSql(`alter table admission_moves
      alter holder_id drop not null,
      alter post_id drop not null,
      alter role drop not null,
      alter post_unit_id drop not null,
      add constraint admission_moves_by_post
        check (num_nonnulls(holder_id, post_id, role, post_unit_id) = case when from_paper then 0 else 4 end)`)
    this.addSql(`alter table meetings alter recorded_by drop not null`)
    this.addSql(`alter table admission_papers alter recorded_by drop not null`)
  }
}
