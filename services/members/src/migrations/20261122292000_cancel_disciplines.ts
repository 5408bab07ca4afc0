import { Migration } from '@mikro-orm/migrations'

/** A discipline that is cancelled: a fact that answers it, once. */
export class CancelDisciplines extends Migration {
  override up(): void {
    this.addSql(`alter table life_facts drop constraint life_facts_kind,
      add constraint life_facts_kind check (kind in ('DIED', 'RESIGNED', 'EXPELLED', 'REMOVED',
        'RESTORED', 'APPEALED', 'APPEAL_ANSWERED', 'DISCIPLINED', 'DISCIPLINE_CANCELLED',
        'INTERRUPTED', 'RESUMED')),
      add constraint life_facts_cancels
        check (kind <> 'DISCIPLINE_CANCELLED' or refers_to is not null)`)
  }
}
