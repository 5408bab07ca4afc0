import { secureTable, setting } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const TABLES = [
  `create table badge_ceremonies (
     person_id uuid not null,
     years smallint not null,
     on_day date not null,
     unit_id uuid not null constraint badge_ceremonies_unit references unit_copies,
     holder_id uuid not null,
     post_id uuid not null,
     role text not null,
     recorded_at timestamptz not null default now(),
     constraint badge_ceremonies_once primary key (person_id, years),
     constraint badge_ceremonies_badge foreign key (person_id, years) references badges
   )`,
  `create index badge_ceremonies_unit on badge_ceremonies (unit_id)`,
]

/** Where and when a badge was handed over; the badge itself stays with those who decided. */
export class HoldBadgeCeremonies extends Migration {
  override up(): void {
    const secured = secureTable({
      service: 'members',
      table: 'badge_ceremonies',
      app: ['select', 'insert'],
      rows: 'reaches_person(person_id)',
      written: `reaches_person(person_id) and holder_id = ${setting('holder')}::uuid`,
    })
    for (const statement of [...TABLES, ...secured]) this.addSql(statement)
  }
}
