import { Migration } from '@mikro-orm/migrations'

/**
 * A step of a transfer that was taken on paper before it entered the system says its side, but no post that
 * recorded it; one that came by itself says neither.
 */
export class TakeTransfersFromPaper extends Migration {
  override up(): void {
    this.addSql(`alter table transfer_moves
      add from_paper boolean not null default false,
      drop constraint transfer_moves_by_itself,
      add constraint transfer_moves_by_itself check ((side is null) = (action = 'END')),
      add constraint transfer_moves_by_post check (num_nonnulls(holder_id, post_id, role, post_unit_id)
        = case when from_paper or action = 'END' then 0 else 4 end)`)
  }
}
