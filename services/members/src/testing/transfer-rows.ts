import type { Scope } from '@ket-nap/subgraph'
import { reaches } from '../units/unit.policy.ts'
import type { TestMembers } from './open-members.ts'

/** What belongs to a transfer, with one row in each. */
export const TRANSFER_PARTS = ['transfer_moves', 'transfer_papers']
const nobody = '00000000-0000-0000-0000-000000000000'

/** A transfer of every member to some other unit, half of them introduced there, and an inquiry. */
const FILL = `
  with begun as (insert into transfers (id, person_id, kind, stage, stage_since, number, requested_on,
      introduced_on, full_name, born_on, ceremony_on, unit_id, province_id, above_base_id, base_id,
      to_unit_id, to_province_id, to_above_base_id, to_base_id)
    select uuidv7(), m.person_id, 'OFFICIAL', 'IN_TRANSIT', '2026-01-01', '1', '2026-01-01',
      case when hashtext(m.person_id::text) % 2 = 0 then '2026-01-02'::date end, p.full_name,
      p.born_on, m.ceremony_on, m.unit_id, m.province_id, m.above_base_id, m.base_id,
      other.unit_id, other.province_id, other.above_base_id, other.base_id
    from members m join people p on p.id = m.person_id cross join lateral (
      select * from unit_copies u where u.unit_id <> m.unit_id
      order by md5(m.person_id::text || u.unit_id::text) limit 1) other
    returning *),
  moved as (insert into transfer_moves (transfer_id, place, action, from_stage, to_stage, on_day, paper,
      side, policy_version, holder_id, post_id, role, post_unit_id)
    select id, 1, 'REQUEST', 'BELONGING', 'REQUESTED', '2026-01-01', 1, 'GIVER', 'POLICY_294_2025',
      '${nobody}', '${nobody}', 'CELL_SECRETARY', '${nobody}' from begun),
  paper as (insert into transfer_papers (transfer_id, kind, issued_on, recorded_by)
    select id, 'CARD', '2026-01-01', '${nobody}' from begun)
  insert into inquiries (person_id, kind, from_on, document_number, document_on, issuer, holder_id,
      role, unit_id, province_id, above_base_id, base_id)
    select person_id, 'COMPLAINT', '2026-01-01', '1', '2026-01-01', 'UBKT', '${nobody}',
      'BASE_COMMITTEE', unit_id, province_id, above_base_id, base_id from begun`

/** A transfer as the row policies judge it. */
interface TransferSides {
  id: string
  introduced: boolean
  unit_id: string
  province_id: string | null
  above_base_id: string | null
  base_id: string | null
  to_unit_id: string
  to_province_id: string | null
  to_above_base_id: string | null
  to_base_id: string | null
}

const SIDES = `select id, introduced_on is not null as introduced, unit_id,
  province_id, above_base_id, base_id, to_unit_id, to_province_id, to_above_base_id, to_base_id
  from transfers`

/** Puts them there, and answers where each lies. */
export async function addTransfers(members: TestMembers): Promise<readonly TransferSides[]> {
  await members.rows(FILL)
  return members.rows<TransferSides>(SIDES)
}

/** The giving side always, the receiving one once it was introduced. */
export const seesTransfer = (scope: Scope, { introduced, ...way }: TransferSides): boolean =>
  reaches(scope, way) ||
  (introduced &&
    reaches(scope, {
      unit_id: way.to_unit_id,
      province_id: way.to_province_id,
      above_base_id: way.to_above_base_id,
      base_id: way.to_base_id,
    }))
