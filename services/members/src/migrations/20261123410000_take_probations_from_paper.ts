import { Migration } from '@mikro-orm/migrations'

/**
 * A step of a recognition that was taken on paper before it entered the system has an organ that took it,
 * but no post that recorded it; one that came by itself has neither.
 */
export class TakeProbationsFromPaper extends Migration {
  override up(): void {
    this.addSql(`alter table probation_moves
      add from_paper boolean not null default false,
      drop constraint probation_moves_by_itself,
      add constraint probation_moves_by_itself
        check ((actor is null) = (action in ('OPEN_FILE', 'END'))),
      add constraint probation_moves_by_post
        check (num_nonnulls(holder_id, post_id, role, post_unit_id)
          = case when from_paper or action in ('OPEN_FILE', 'END') then 0 else 4 end)`)
    this.addSql(`alter table probation_papers alter recorded_by drop not null`)
  }
}
