import { databaseRoles } from '@ket-nap/subgraph'
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

/**
 * A transfer names the organ and the side that it waits for; which unit that is follows from the anchors of
 * the side, as in `signing.policy.ts`. Slips are checked by the committee of the cell that was left.
 */
const TRANSFERS = `
  select ${keysOf('t', 'transfer')}, term.timer, term.due_on, organ.at_unit_id, organ.roles,
    side.province_id, side.above_base_id, side.base_id, side.unit_id
  from transfers t cross join lateral (
    select t.due_timer, t.due_on, coalesce(t.waits_side, 'GIVER'), coalesce(t.waits_for, 'CELL')
    where t.due_on is not null
    union all
    select 'SLIP_CHECK', t.slip_check_on, 'GIVER', 'COMMITTEE' where t.slip_check_on is not null
  ) term(timer, due_on, side, organ)
  cross join lateral (
    select t.province_id, t.above_base_id, t.base_id, t.unit_id
    where term.side = 'GIVER' or term.organ = 'ABROAD'
    union all
    select t.to_province_id, t.to_above_base_id, t.to_base_id, t.to_unit_id
    where term.side = 'RECEIVER' and term.organ <> 'ABROAD'
  ) side
  cross join lateral (
    select coalesce(side.above_base_id, side.province_id) as above_id,
      nullif(side.base_id, side.unit_id) as committee_id
  ) over_it
  cross join lateral (
    select case term.organ
        when 'CELL' then side.unit_id
        when 'SECTION' then (select above.unit_id from unit_copy_versions own
          join unit_copy_versions above on above.path @> own.path and above.is_last
          where own.unit_id = side.unit_id and own.is_last and above.level = 'SECTION' limit 1)
        when 'BASE' then over_it.committee_id
        when 'COMMITTEE' then coalesce(over_it.committee_id, over_it.above_id)
        when 'ABOVE_BASE' then over_it.above_id
        else side.province_id end,
      case when term.organ = 'CELL' then array['CELL_SECRETARY']
        when term.organ = 'SECTION' then array['BASE_COMMITTEE']
        when term.organ in ('BASE', 'COMMITTEE') then array['BASE_COMMITTEE', 'ORGANISING']
        else array['ORGANISING'] end
  ) organ(at_unit_id, roles)
  where organ.at_unit_id is not null and ${OPEN_TRANSFER}`

const RUNNING_TERMS = `create view running_terms with (security_invoker = true) as
  ${waitingFile('a', 'admission')} where ${OPEN_ADMISSION}
  union all
  ${waitingFile('p', 'probation')} where ${OPEN_PROBATION}
  union all
  ${TRANSFERS}`

const { app, worker } = databaseRoles('members')

/** Terms of transfers among those of which somebody is told. */
export class TimeTransfers extends Migration {
  override up(): void {
    const of = FILES.map(file => `${file}_id`).join(', ')
    const statements = [
      `alter table transfers add slip_check_on date`,
      `alter table reminders
         add transfer_id uuid constraint reminders_transfer references transfers,
         drop constraint reminders_of_one_file,
         add constraint reminders_of_one_file check (num_nonnulls(${of}) = 1),
         drop constraint reminders_once,
         add constraint reminders_once unique nulls not distinct
           (${of}, timer, due_on, level, to_unit_id)`,
      `create index reminders_of_transfer on reminders (transfer_id) where transfer_id is not null`,
      `drop view running_terms`,
      RUNNING_TERMS,
      `grant select on running_terms to ${app}, ${worker}`,
    ]
    for (const statement of statements) this.addSql(statement)
  }
}
