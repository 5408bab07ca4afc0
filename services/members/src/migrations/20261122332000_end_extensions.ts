import { Migration } from '@mikro-orm/migrations'

/** What the owner changes in rows, it changes without row security. */
const BACKFILL = [
  `alter table probations no force row level security`,
  `update probations set regular_ends_on = coalesce(extended_from, ends_on),
     extended_until = case when extended_on is not null then ends_on end`,
  `alter table probations force row level security`,
]

/** The last day follows from the facts: the regular one, the extension, and what took its ground away. */
const DAYS = [
  `alter table probations
     add column regular_ends_on date,
     add column extended_until date,
     add column extension_ended_by uuid
       constraint probations_extension_ended_by references life_facts`,
  ...BACKFILL,
  `alter table probations
     alter column regular_ends_on set not null,
     drop column ends_on,
     drop column extended_from`,
  `alter table probations
     add column ends_on date not null generated always as (
       case when extended_until is null or extension_ended_by is not null
         then regular_ends_on else extended_until end) stored,
     add constraint probations_period check (ceremony_on < regular_ends_on),
     add constraint probations_extension check (regular_ends_on < extended_until),
     add constraint probations_extended_whole
       check (num_nonnulls(extended_on, extended_until, discipline, disciplined_on) in (0, 4)),
     add constraint probations_extension_ended
       check (extension_ended_by is null or extended_until is not null),
     add constraint probations_recognised_after_end
       check (stage <> 'RECOGNISED' or decided_on >= ends_on)`,
  `create index probations_ending on probations (ends_on, id) where stage in ('PROBATION', 'EXTENDED')`,
  `create index probations_extension_ended_by on probations (extension_ended_by)
     where extension_ended_by is not null`,
]

/** An extension ends with the discipline for which it was decided. */
export class EndExtensions extends Migration {
  override up(): void {
    for (const statement of DAYS) this.addSql(statement)
  }
}
