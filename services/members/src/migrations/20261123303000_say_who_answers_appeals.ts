import { Migration } from '@mikro-orm/migrations'

const LAW = `'WANTED', 'IN_CUSTODY', 'SENTENCED'`

/** Who answers an appeal; one of before was answered at the province or above the base. */
export class SayWhoAnswersAppeals extends Migration {
  override up(): void {
    this.addSql(`alter table life_facts drop constraint life_facts_ground_of_kind,
      add constraint life_facts_ground_of_kind check (case kind
        when 'EXPELLED' then ground is not null and ground in ('DISCIPLINE', ${LAW})
        when 'REMOVED' then ground is not null and ground in ('NO_ACTIVITY', 'CARD_RETURNED',
          'NO_PROGRESS', 'BELOW_STANDARD', 'POLITICAL_STANDARD', 'NOT_QUALIFIED', ${LAW})
        when 'DISCIPLINED' then ground is not null and ground in ('REPRIMAND', 'WARNING', 'DISMISSAL')
        when 'INTERRUPTED' then ground is not null and ground in ('LOST_CONTACT', 'TRANSFER')
        when 'APPEALED' then ground is null or ground in ('TO_PROVINCE', 'TO_CENTRE')
        when 'APPEAL_ANSWERED' then ground is not null and ground in ('UPHELD', 'CHANGED')
        else ground is null end)`)
  }
}
