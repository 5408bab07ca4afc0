import { Migration } from '@mikro-orm/migrations'

/** Faults are counted by the day on which they were noted; the dossier says where. */
export class CountFaultsByDay extends Migration {
  override up(): void {
    this.addSql(`create index paper_faults_noted on paper_faults (noted_on, admission_id)
      include (paper_kind, code)`)
  }
}
