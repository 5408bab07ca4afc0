import { Migration } from '@mikro-orm/migrations'

const STATEMENTS = [
  ...['ballots', 'probation_ballots'].map(
    table => `alter table ${table} add form_of_vote text constraint ${table}_form_of_vote
       check (form_of_vote in ('SECRET_BALLOT', 'MEMBER_CARD'))`,
  ),
  `alter table attendees drop constraint attendees_exclusion,
     add constraint attendees_exclusion check (exclusion in ('LEFT', 'PROBATIONARY', 'SUSPENDED',
       'PROSECUTED_OR_IN_CUSTODY', 'TEMPORARY_ELSEWHERE', 'EXEMPT', 'ABSENT_WITH_LEAVE'))`,
]

/**
 * How was voted on each person; of a vote recorded before it is that of the meeting. And who stayed away with
 * leave throughout, where the rules do not count them.
 */
export class KeepFormOfEachVote extends Migration {
  override up(): void {
    for (const statement of STATEMENTS) this.addSql(statement)
  }
}
