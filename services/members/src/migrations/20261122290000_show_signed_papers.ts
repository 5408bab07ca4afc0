import { Migration } from '@mikro-orm/migrations'

/**
 * The scan of the signed paper beside the step that was entered from it. What was entered before has none:
 * the constraint holds for every row from now on.
 */
export class ShowSignedPapers extends Migration {
  override up(): void {
    for (const moves of ['admission_moves', 'probation_moves']) {
      this.addSql(`alter table ${moves}
        add scan_id uuid constraint ${moves}_scan references scans`)
      this.addSql(`create index ${moves}_scan on ${moves} (scan_id) where scan_id is not null`)
    }
    this.addSql(`alter table admission_moves add constraint admission_moves_entered_from_scan
      check (not entered_for or scan_id is not null or action = 'LIST') not valid`)
    this.addSql(`alter table probation_moves add constraint probation_moves_entered_from_scan
      check (not entered_for or scan_id is not null) not valid`)
  }
}
