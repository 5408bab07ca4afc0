import { Migration } from '@mikro-orm/migrations'

const ROLES = `'CELL_SECRETARY', 'HELPING_MEMBER', 'BASE_COMMITTEE', 'ORGANISING', 'PROPAGANDA',
  'MASS_ORGANISATION', 'LEADER', 'ANALYST', 'AUDITOR', 'ADMINISTRATOR'`

export class SeatHelpingMembers extends Migration {
  override up(): void {
    this.addSql('alter table posts drop constraint posts_role')
    this.addSql(`alter table posts add constraint posts_role check (role in (${ROLES}))`)
  }
}
