import { secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const TABLES = [
  `alter table scans add constraint scans_of_person unique (id, person_id)`,
  `alter table admission_papers add constraint admission_papers_of_admission unique (id, admission_id)`,
  // No row ever had one: a paper may get further scans later, so that they are rows of their own.
  `alter table admission_papers drop column scan_id`,
  `create table paper_scans (
     id uuid primary key default uuidv7(),
     paper_id uuid not null,
     admission_id uuid not null,
     person_id uuid not null,
     scan_id uuid not null,
     added_by uuid not null,
     added_at timestamptz not null default now(),
     constraint paper_scans_once unique (scan_id, person_id),
     constraint paper_scans_paper foreign key (paper_id, admission_id)
       references admission_papers (id, admission_id),
     constraint paper_scans_admission foreign key (admission_id, person_id)
       references admissions (id, person_id),
     constraint paper_scans_scan foreign key (scan_id, person_id) references scans (id, person_id)
   )`,
  `create index paper_scans_paper on paper_scans (paper_id, admission_id)`,
  `create index paper_scans_admission on paper_scans (admission_id, person_id)`,
]

/** What belongs to a dossier is seen by whoever sees the dossier. */
const OF_ADMISSION = '(select true from admissions a where a.id = admission_id)'

/** Which scan shows which paper: of one person, each scan once, only ever added. */
export class CreatePaperScans extends Migration {
  override up(): void {
    const secured = secureTable({
      service: 'members',
      table: 'paper_scans',
      app: ['select', 'insert'],
      rows: OF_ADMISSION,
    })
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
