import { databaseRoles } from '@ket-nap/subgraph'
import { Migration } from '@mikro-orm/migrations'

const { app, worker } = databaseRoles('members')

const KEYED = [
  `alter table gradings drop constraint gradings_pkey`,
  `alter table gradings
     add column id uuid not null default uuidv7() constraint gradings_pkey primary key,
     add column corrects_id uuid,
     add column reason text constraint gradings_reason check (length(reason) between 1 and 2000),
     add column role text,
     add column post_unit_id uuid constraint gradings_post_unit references unit_copies,
     add constraint gradings_same_year unique (id, person_id, year),
     add constraint gradings_corrects foreign key (corrects_id, person_id, year)
       references gradings (id, person_id, year),
     add constraint gradings_corrected_once unique (corrects_id),
     add constraint gradings_correction_says_why check ((corrects_id is null) = (reason is null)),
     add constraint gradings_recorded_in check ((role is null) = (post_unit_id is null))`,
  `create unique index gradings_once_a_year on gradings (person_id, year) where corrects_id is null`,
  `create index gradings_of_person on gradings (person_id, year)`,
  `create index gradings_post_unit on gradings (post_unit_id) where post_unit_id is not null`,
]

/** A grade from a file was neither recorded in a post here nor judged by the rules. */
const IMPORTED = [
  `alter table gradings
     alter column holder_id drop not null,
     alter column post_id drop not null,
     alter column policy_version drop not null,
     add constraint gradings_recorded_by
       check (num_nonnulls(holder_id, post_id, policy_version) in (0, 3)),
     add constraint gradings_corrected_by check (corrects_id is null or holder_id is not null)`,
]

const STANDING = [
  `create view standing_gradings with (security_invoker = true) as
     select own.* from gradings own
     where not exists (select from gradings later where later.corrects_id = own.id)`,
  `grant select on standing_gradings to ${app}, ${worker}`,
]

/** A wrong grade is corrected by another one that says why; the first one stays. */
export class CorrectGradings extends Migration {
  override up(): void {
    for (const statement of [...KEYED, ...IMPORTED, ...STANDING]) this.addSql(statement)
  }
}
