import { Migration } from '@mikro-orm/migrations'

const IS_OPEN = `stage not in ('CEREMONY_HELD', 'OFF_LIST', 'WITHDRAWN', 'REFUSED', 'CANCELLED',
  'MOVED_AWAY')`

/** Whose step is next on an open dossier; the work of the day fills in what is stored. */
export class NameWhoIsNext extends Migration {
  override up(): void {
    this.addSql(`alter table admissions
      add waits_for text,
      add waits_at_unit_id uuid constraint admissions_waits_at_unit references unit_copies,
      add waits_for_roles text[] not null default '{}'`)
    this.addSql(`create index admissions_waits_at_unit on admissions (waits_at_unit_id, due_on, id)
      where waits_at_unit_id is not null and ${IS_OPEN}`)
  }
}
