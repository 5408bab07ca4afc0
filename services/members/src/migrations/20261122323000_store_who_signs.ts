import { Migration } from '@mikro-orm/migrations'

const OPEN_ADMISSION = `a.stage not in ('CEREMONY_HELD', 'OFF_LIST', 'WITHDRAWN', 'REFUSED',
  'CANCELLED', 'MOVED_AWAY')`
const OPEN_PROBATION = `p.stage not in ('RECOGNISED', 'REMOVED', 'ENDED')`
const OPEN_TRANSFER = `t.stage not in ('ACCEPTED', 'RETURNED', 'WITHDRAWN', 'ENDED')`

const FILES = ['admission', 'probation', 'transfer'] as const
type File = (typeof FILES)[number]

/** The keys of a row of the view: its file, once as such and once by its kind. */
const keysOf = (alias: string, file: File): string =>
  [
    `${alias}.id as file_id`,
    ...FILES.map(kind => `${kind === file ? `${alias}.id` : 'null::uuid'} as ${kind}_id`),
  ].join(', ')

/** One kind of file that waits for whom it names: the clock of its stage, and those that run beside it. */
const waitingFile = (alias: string, file: File): string => `
  select ${keysOf(alias, file)}, term.timer, term.due_on,
    coalesce(term.at_unit_id, ${alias}.unit_id) as at_unit_id, term.roles, ${alias}.province_id,
    ${alias}.above_base_id, ${alias}.base_id, ${alias}.unit_id
  from ${file}s ${alias} cross join lateral (
    select ${alias}.due_timer, ${alias}.due_on, ${alias}.waits_at_unit_id, ${alias}.waits_for_roles
    where ${alias}.due_on is not null
    union all
    select beside.timer, beside."dueOn", beside."atUnitId", beside.roles
    from jsonb_to_recordset(${alias}.clocks_beside)
      as beside(timer text, "dueOn" date, "atUnitId" uuid, roles text[])
  ) term(timer, due_on, at_unit_id, roles)`

/** A transfer waits for a side: what it is told of lies where that side lies; a box abroad at the giving one. */
const TRANSFERS = `
  select ${keysOf('t', 'transfer')}, term.timer, term.due_on, term.at_unit_id, term.roles,
    side.province_id, side.above_base_id, side.base_id, side.unit_id
  from transfers t cross join lateral (
    select t.due_timer, t.due_on, t.waits_at_unit_id, t.waits_for_roles,
      t.waits_side = 'RECEIVER' and t.waits_for <> 'ABROAD'
    where t.due_on is not null
    union all
    select beside.timer, beside."dueOn", beside."atUnitId", beside.roles, false
    from jsonb_to_recordset(t.clocks_beside)
      as beside(timer text, "dueOn" date, "atUnitId" uuid, roles text[])
  ) term(timer, due_on, at_unit_id, roles, is_received)
  cross join lateral (
    select t.province_id, t.above_base_id, t.base_id, t.unit_id where term.is_received is not true
    union all
    select t.to_province_id, t.to_above_base_id, t.to_base_id, t.to_unit_id where term.is_received
  ) side
  where term.at_unit_id is not null and ${OPEN_TRANSFER}`

/** Who signs a transfer next is stored when a step is taken, as with dossiers; the work of the day fills in the rest. */
export class StoreWhoSigns extends Migration {
  override up(): void {
    const statements = [
      `alter table transfers
         add waits_at_unit_id uuid constraint transfers_waits_at_unit references unit_copies,
         add waits_for_roles text[] not null default '{}',
         add clocks_beside jsonb not null default '[]',
         drop constraint transfers_due_timer,
         add constraint transfers_due_timer
           check (due_timer in ('TRANSFER', 'HAND_IN', 'STAY', 'HOME'))`,
      `create index transfers_waits_at_unit on transfers (waits_at_unit_id, due_on, id)
         where waits_at_unit_id is not null and ${OPEN_TRANSFER.replace('t.', '')}`,
      `create or replace view terms_of_work with (security_invoker = true) as
         ${waitingFile('a', 'admission')} where ${OPEN_ADMISSION}
         union all
         ${waitingFile('p', 'probation')} where ${OPEN_PROBATION}
         union all
         ${TRANSFERS}`,
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
