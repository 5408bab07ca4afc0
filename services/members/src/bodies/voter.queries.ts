import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { holdsOn } from '../belongings/belonging.queries.ts'
import type { ActivityLimitKind, Organ, SeatFunction } from '../codes/body-codes.ts'
import type { Database } from '../database.ts'
import { validOn } from '../units/subtree.queries.ts'
import { judgeVoter, type VoterStanding } from './voter.policy.ts'

/** A body by its key, or an organ of a unit: a cell votes whether it is on record as a body or not. */
export type AskedBody = { bodyId: string } | { organ: Organ; unitId: string }

/** One line of a summons. The name is null where the person has moved out of the viewer's reach. */
export interface Voter extends VoterStanding {
  personId: string
  fullName: string | null
  function: SeatFunction | null
}

interface VoterRow {
  organ: Organ
  personId: string
  fullName: string | null
  function: SeatFunction | null
  belongs: boolean
  official: boolean
  limits: ActivityLimitKind[]
}

/**
 * Who is summoned to a vote of a body on a day, in the order of functions and names, with who is not
 * counted and why: of a cell everybody who belongs to it, of any other body those who sit.
 */
export async function votersOn(
  db: Kysely<Database>,
  { day, ...asked }: AskedBody & { day: LocalDate },
): Promise<Voter[]> {
  const { rows } = await sql<VoterRow>`
    with body as materialized (${bodyOf(asked, day)}),
    voter as (${ofCell(day)} union all ${ofSeats(day)})
    select voter.organ, voter.person_id as "personId", person.full_name as "fullName",
      voter.function, voter.belongs, voter.official, ${limitsOn(day)} as limits
    from voter left join people person on person.id = voter.person_id
    order by array_position(array['SECRETARY', 'DEPUTY_SECRETARY'], voter.function),
      person.sort_key, voter.person_id
  `.execute(db)
  return rows.map(({ organ, personId, fullName, function: held, ...facts }) => ({
    personId,
    fullName,
    function: held,
    ...judgeVoter(organ, facts),
  }))
}

/** The body asked, with the place of its unit in the tree of the day. */
function bodyOf(asked: AskedBody, day: LocalDate): RawBuilder<unknown> {
  const found =
    'bodyId' in asked
      ? sql`select id, organ, unit_id from bodies where id = ${asked.bodyId}::uuid`
      : sql`select (select id from bodies where organ = ${asked.organ}
          and unit_id = unit.unit_id) as id, ${asked.organ} as organ, unit.unit_id
        from unit_copies unit where unit.unit_id = ${asked.unitId}::uuid`
  return sql`select found.id, found.organ, found.unit_id, version.path from (${found}) found
    join unit_copy_versions version on version.unit_id = found.unit_id and ${validOn('version', day)}`
}

/** Everybody who belongs to the cell or to a group of it. `offset 0` keeps to the index of paths. */
const ofCell = (day: LocalDate) => sql`
  select body.organ, fact.person_id, null as function, true as belongs,
    coalesce(fact.official_on <= ${day}::date, false) as official, fact.exempt
  from body cross join lateral (
    select version.unit_id from unit_copy_versions version
    where version.path <@ body.path and ${validOn('version', day)} offset 0
  ) below
  join belongings fact on fact.unit_id = below.unit_id and ${holdsOn('fact', day)}
  where body.organ = 'CELL'`

/** Whoever sits; a member who belongs neither to the unit nor below it has left. */
const ofSeats = (day: LocalDate) => sql`
  select body.organ, seat.person_id, seat.function, fact.person_id is not null as belongs,
    coalesce(fact.official_on <= ${day}::date, false) as official, coalesce(fact.exempt, false)
  from body join terms term on term.body_id = body.id and ${validOn('term', day)}
  join seats seat on seat.term_id = term.id and ${validOn('seat', day)}
  left join belongings fact on fact.person_id = seat.person_id and ${holdsOn('fact', day)}
    and (exists (select from unit_copy_versions version where version.unit_id = fact.unit_id
        and version.path <@ body.path and ${validOn('version', day)})
      or exists (select from unit_copies closed where closed.unit_id = fact.unit_id
        and closed.closed_on <= ${day}::date
        and body.unit_id in (closed.province_id, closed.above_base_id, closed.base_id)))
  where body.organ <> 'CELL'`

/** The imported state counts until the first dated exemption of the person is on record. */
const limitsOn = (day: LocalDate) => sql`array(
  select kind from activity_limits own
  where own.person_id = voter.person_id and ${validOn('own', day)}
  union
  select 'EXEMPT' where voter.exempt and not exists (
    select from activity_limits own where own.person_id = voter.person_id and own.kind = 'EXEMPT'))`
