import type { LocalDate } from '@ket-nap/kernel'
import { sql, type RawBuilder } from 'kysely'

/** A post, as columns of the statement around. */
interface Seated {
  unitId: RawBuilder<unknown>
  role: RawBuilder<unknown>
}

/**
 * SQL: name, kind and scope of a post's unit on a day. The scope is what the post reaches, as anchors: the
 * unit itself at the big levels, everything below it, listed, at the small ones and in mass organisations,
 * the widest anchors of all units for the nation. `ancestors` are the units that stand or stood above it.
 * A helping member reaches no unit, only knows the names of his own and those above.
 */
export const reaches = ({ unitId, role }: Seated, day: LocalDate): RawBuilder<unknown> => sql`
  select seat.name, seat.kind, jsonb_build_object(
    'ancestors', coalesce((select jsonb_agg(above.id order by above.id) from units_of_paths(
      array(select v.path from unit_versions v where v.unit_id = seat.unit_id)) above
      where above.id <> seat.unit_id or ${role} = 'HELPING_MEMBER'), '[]')
    ) || case
      when ${role} = 'HELPING_MEMBER' then ${NOTHING}
      when seat.line <> 'PARTY' or seat.level in ('SECTION', 'CELL', 'GROUP')
        then ${NOTHING} || jsonb_build_object('units', (${listedBelow(day)}))
      when seat.level = 'NATION' then (${WIDEST})
      when seat.level = 'PROVINCE' then ${NOTHING} || jsonb_build_object('provinces', jsonb_build_array(seat.unit_id))
      when seat.level = 'ABOVE_BASE' then ${NOTHING} || jsonb_build_object('aboveBases', jsonb_build_array(seat.unit_id))
      else ${NOTHING} || jsonb_build_object('bases', jsonb_build_array(seat.unit_id))
    end as scope
  from (
    select v.unit_id, v.name, v.kind, v.level, v.line, v.path_key from unit_versions v
    where v.unit_id = ${unitId}
    order by v.valid_from > ${day}, abs(v.valid_from - ${day}::date) limit 1
  ) seat`

const NOTHING = sql`'{"provinces": [], "aboveBases": [], "bases": [], "units": []}'::jsonb`

/**
 * The unit, all below it (also what is still to be founded there), what these continue as the only
 * successor, and what ended there without one.
 */
const listedBelow = (day: LocalDate): RawBuilder<unknown> => sql`
  with recursive reach (id) as (
    select seat.unit_id
    union
    select v.unit_id from unit_versions v join units u on u.id = v.unit_id
    where v.path_key > seat.path_key and v.path_key < rtrim(seat.path_key, '.') || '/'
      and (v.valid @> ${day}::date or (u.founded_on > ${day} and v.valid_from = u.founded_on))
    union
    select ended.id from reach cross join lateral (
      select e.id from unit_successions s join units e on e.id = s.predecessor_id
      where s.successor_id = reach.id and s.effective_on = e.closed_on and e.closed_on <= ${day}
        and not exists (select from unit_successions o where o.predecessor_id = e.id
          and o.effective_on = e.closed_on and o.successor_id <> s.successor_id)
      union all
      select e.id from unit_versions last join units e on e.id = last.unit_id
      where last.parent_id = reach.id and last.valid_until = e.closed_on and e.closed_on <= ${day}
        and not exists (select from unit_successions o where o.predecessor_id = e.id
          and o.effective_on = e.closed_on)
    ) ended
  )
  select jsonb_agg(id order by id) from reach`

const WIDEST = sql`
  select jsonb_build_object(
    'provinces', coalesce(jsonb_agg(id order by id) filter (where list = 'provinces'), '[]'),
    'aboveBases', coalesce(jsonb_agg(id order by id) filter (where list = 'aboveBases'), '[]'),
    'bases', coalesce(jsonb_agg(id order by id) filter (where list = 'bases'), '[]'),
    'units', coalesce(jsonb_agg(id order by id) filter (where list = 'units'), '[]'))
  from (
    select distinct coalesce(u.province_id, u.above_base_id, u.base_id, u.id) as id,
      case when u.province_id is not null then 'provinces'
        when u.above_base_id is not null then 'aboveBases'
        when u.base_id is not null then 'bases' else 'units' end as list
    from units u
  ) widest`
