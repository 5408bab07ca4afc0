import { secureTable } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

export class CreateCertificates extends Migration {
  override up(): void {
    this.addSql(`create table certificate_copies (
      certificate_id uuid primary key,
      revision integer not null,
      person_id uuid not null,
      course_kind text not null,
      number text not null,
      issued_on date not null,
      valid_until date,
      policy_version text not null
    )`)
    this.addSql(`create index certificate_copies_person on certificate_copies (person_id)`)
    const access = {
      service: 'members',
      table: 'certificate_copies',
      app: ['select'],
      rows: '(select true from people p where p.id = person_id)',
    } as const
    for (const statement of secureTable(access)) this.addSql(statement)
  }
}
