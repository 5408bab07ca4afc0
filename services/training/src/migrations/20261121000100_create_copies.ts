import { ANCHORED, secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const ANCHORS = `province_id uuid, above_base_id uuid, base_id uuid`

const TABLES = [
  `create table unit_copies (unit_id uuid primary key, revision integer not null, ${ANCHORS})`,
  `create table person_copies (
     person_id uuid primary key,
     revision integer not null,
     unit_id uuid not null,
     ${ANCHORS}
   )`,
  ...['unit_id', 'base_id', 'above_base_id', 'province_id'].map(
    anchor => `create index person_copies_${anchor} on person_copies (${anchor})`,
  ),
  `create statistics person_copies_anchors (dependencies, ndistinct)
     on province_id, above_base_id, base_id, unit_id from person_copies`,
]

/** Where units and people lie; organisations and members own them. */
export class CreateCopies extends Migration {
  override up(): void {
    const service = 'training'
    const statements = [
      ...TABLES,
      ...secureTable({ service, table: 'unit_copies', app: [], rows: 'false' }),
      ...secureTable({ service, table: 'person_copies', app: ['select'], rows: ANCHORED }),
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
