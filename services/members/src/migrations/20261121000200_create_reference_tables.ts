import { secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'
import { ETHNIC_GROUPS, RELIGIONS } from './reference-rows.ts'

const TABLES = [
  `create table ethnic_groups (
     code text primary key,
     name text not null,
     old_number text,
     new_number text
   )`,
  `create table religions (code text primary key, name text not null)`,
]

export class CreateReferenceTables extends Migration {
  override up(): void {
    for (const statement of TABLES) this.addSql(statement)
    for (const [code, name, old, current] of ETHNIC_GROUPS) {
      const values = [code, name, old ?? null, current ?? null].map(quoted)
      this.addSql(`insert into ethnic_groups values (${values.join(', ')})`)
    }
    for (const [code, name] of RELIGIONS) {
      this.addSql(`insert into religions values (${quoted(code)}, ${quoted(name)})`)
    }
    for (const table of ['ethnic_groups', 'religions']) {
      const access = { service: 'members', table, app: ['select'], rows: 'true' } as const
      for (const statement of secureTable({ ...access, worker: ['select'] })) this.addSql(statement)
    }
  }
}

const quoted = (value: string | null) =>
  value === null ? 'null' : `'${value.replaceAll("'", "''")}'`
