import { normaliseName, sortKey, type LocalDate } from '@ket-nap/kernel'
import {
  day,
  findProblems,
  key,
  no,
  oneOf,
  optional,
  ROLES,
  twiceInFile,
  type Column,
  type ImportDefinition,
  type ImportProblem,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../context.ts'
import type { Database } from '../database.ts'
import { tellPosts } from './post.events.ts'
import { CONFLICTS, SEATS } from './post.workflow.ts'

const holderName = (): Column => ({
  required: true,
  type: 'text',
  read: cell => {
    const name = normaliseName(cell)
    return name.ok ? { value: name.value } : no(name.objections[0].code, 'cannot be a name')
  },
})

/**
 * Posts in force already: the import stands for the two persons. One that is stored already must be the
 * same; the conflict table holds as it does for a grant.
 */
export const POST_IMPORT: ImportDefinition<Database> = {
  columns: {
    key: key('post'),
    holder: key('holder'),
    holder_name: holderName(),
    role: oneOf(ROLES),
    unit: key('unit'),
    from: day(),
    until: optional(day()),
  },
  derived: { holder_sort: { type: 'text', from: row => sortKey(String(row['holder_name'])) } },
  check: checkPosts,
  apply: storePosts,
}

async function checkPosts(work: Work): Promise<ImportProblem[]> {
  const problems = await findProblems(work, SHAPE)
  if (problems.length > 0) return problems
  await seatStaged(work)
  return findProblems(work, CHECKS)
}

const SHAPE: readonly StagedCheck[] = [
  {
    column: 'unit',
    code: 'UNKNOWN_UNIT',
    message: 'is not stored',
    when: sql`not exists (select from units u where u.id = line.unit)`,
  },
  {
    column: 'until',
    code: 'DATES_REVERSED',
    message: 'is not later than from',
    when: sql`line.until <= line."from"`,
  },
  twiceInFile('key'),
  {
    column: 'key',
    code: 'ALREADY_DIFFERENT',
    message: 'the post is stored with other content',
    when: sql`exists (select from posts p where p.id = line.key
      and (p.holder_id, p.holder_name, p.role, p.unit_id, p.starts_on, p.ends_on)
        is distinct from (line.holder, line.holder_name, line.role, line.unit, line."from", line.until))`,
  },
]

/** Every post at its seat, stored ones and those of the file: level and place of the unit as near today as can be. */
async function seatStaged({ db }: Work): Promise<void> {
  await sql`
    create temporary table seats on commit drop as
    select post.*, seat.level, seat.path, seat.stands
    from (
      select key as id, holder, role, unit, daterange("from", until) as valid, line from staged
      union all
      select id, holder_id, role, unit_id, daterange(starts_on, ends_on), null from posts
      where state in ('PROPOSED', 'IN_FORCE') and id not in (select key from staged)
        and holder_id in (select holder from staged)
    ) post cross join anchor_days d cross join lateral (
      select v.level, v.path, v.valid && post.valid as stands from unit_versions v
      where v.unit_id = post.unit
      order by v.valid && post.valid desc,
        v.valid_from > greatest(d.anchored_on, lower(post.valid)),
        abs(v.valid_from - greatest(d.anchored_on, lower(post.valid))) limit 1
    ) seat
  `.execute(db)
  await sql`create index on seats (holder)`.execute(db)
  await sql`create index on seats (line)`.execute(db)
}

const IS_SEATED = sql.raw(
  Object.entries(SEATS)
    .map(([role, levels]) => `(seat.role = '${role}' and seat.level in ('${levels.join("', '")}'))`)
    .join(' or '),
)

/** The conflict table as SQL, of two seats. */
const IN_CONFLICT: RawBuilder<unknown> = sql.raw(
  CONFLICTS.map(({ roles: [one, other], where }) => {
    const roles = `(seat.role, held.role) in (('${one}', '${other}'), ('${other}', '${one}'))`
    return where === 'ANYWHERE'
      ? `(${roles})`
      : `(${roles} and (seat.path <@ held.path or held.path <@ seat.path))`
  }).join(' or '),
)

const seatOf = (condition: RawBuilder<unknown>) =>
  sql`exists (select from seats seat where seat.line = line.line and ${condition})`

const CHECKS: readonly StagedCheck[] = [
  {
    column: 'unit',
    code: 'UNIT_NOT_THERE',
    message: 'does not exist at that time',
    when: seatOf(sql`not seat.stands`),
  },
  {
    column: 'role',
    code: 'ROLE_NOT_AT_LEVEL',
    message: 'has no seat at the level of the unit',
    when: seatOf(sql`not (${IS_SEATED})`),
  },
  {
    column: 'role',
    code: 'ALREADY_HELD',
    message: 'the holder has the same post at that time',
    when: seatOf(sql`exists (select from seats held where held.holder = seat.holder
      and (held.line is null or held.line < seat.line) and held.valid && seat.valid
      and held.role = seat.role and held.unit = seat.unit)`),
  },
  {
    column: 'role',
    code: 'CONFLICTING_POST',
    message: 'does not go with another post of the holder',
    when: seatOf(sql`exists (select from seats held where held.holder = seat.holder
      and (held.line is null or held.line < seat.line) and held.valid && seat.valid
      and (${IN_CONFLICT}))`),
  },
]

async function storePosts({ db }: Work): Promise<void> {
  const { rows } = await sql<{ id: string; day: LocalDate }>`
    insert into posts (id, holder_id, holder_name, holder_sort, role, unit_id, province_id,
      above_base_id, base_id, starts_on, ends_on, state, origin, proposed_by_name, approved_by_name)
    select line.key, line.holder, line.holder_name, line.holder_sort, line.role, line.unit,
      u.province_id, u.above_base_id, u.base_id, line."from", line.until, 'IN_FORCE', 'IMPORT',
      'import', 'import'
    from staged line join units u on u.id = line.unit order by line.line
    on conflict (id) do nothing returning id, (select anchored_on from anchor_days) as day
  `.execute(db)
  const [first] = rows
  if (!first) return
  await tellPosts(db, sql`p.id = any (${rows.map(({ id }) => id)}::uuid[])`, first.day)
}
