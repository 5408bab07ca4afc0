import type { LocalDate } from '@ket-nap/kernel'
import { byId, listsById } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Discipline } from '../codes/life-codes.ts'
import type { MemberStatus } from '../codes/membership-codes.ts'
import type { Database } from '../database.ts'
import { OPEN_STAGES } from '../transfers/transfer-action.workflow.ts'
import type { Anchors } from '../units/anchor.workflow.ts'

export type BadgeRow = Awaited<ReturnType<typeof readBadges>>[number]

/** What is known of somebody whose badge is decided on. */
export interface BadgeBearer extends Anchors {
  id: string
  status: MemberStatus
  leftOn: LocalDate | null
  countsFrom: LocalDate
  interruptedSince: LocalDate | null
  awarded: number[]
  isLeaving: boolean
  disciplines: { discipline: Discipline; on: LocalDate }[]
}

export const badgeLoaders = (db: Kysely<Database>) => ({
  badgeBearer: byId(ids => readBearers(db, ids)),
  isBadgeNumberTaken: ({ years, number }: { years: number; number: string }) =>
    isNumberTaken(db, years, number),
  badges: listsById(
    ids => readBadges(db, ids),
    row => row.personId,
  ),
})

const readBadges = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('badges')
    .leftJoin('badge_ceremonies as held', join =>
      join
        .onRef('held.person_id', '=', 'badges.person_id')
        .onRef('held.years', '=', 'badges.years'),
    )
    .select([
      'badges.person_id as personId',
      'badges.unit_id as unitId',
      'badges.province_id as decidingUnitId',
      'badges.years',
      'badges.round',
      'badges.awarded_on as awardedOn',
      'badges.number',
      'badges.document_number as documentNumber',
      'badges.document_on as documentOn',
      'held.on_day as ceremonyOn',
    ])
    .where('badges.person_id', 'in', [...ids])
    .orderBy('badges.awarded_on')
    .execute()

async function readBearers(db: Kysely<Database>, ids: readonly string[]): Promise<BadgeBearer[]> {
  const { rows } = await sql<BadgeBearer>`
    select member.person_id as id, member.status, member.left_on as "leftOn",
      member.party_age_from as "countsFrom",
      (select began.on_day from life_facts began
        where began.person_id = member.person_id and began.kind = 'INTERRUPTED' and not exists (
          select from life_facts later where later.refers_to = began.id)
        order by began.on_day limit 1) as "interruptedSince",
      array(select years::integer from badges where person_id = member.person_id) as awarded,
      coalesce((select jsonb_agg(jsonb_build_object('discipline', fact.ground, 'on', fact.on_day))
        from life_facts fact
        where fact.person_id = member.person_id and fact.kind = 'DISCIPLINED' and not exists (
          select from life_facts later where later.refers_to = fact.id)), '[]') as disciplines,
      exists (select from transfers under_way where under_way.person_id = member.person_id
        and under_way.kind = 'OFFICIAL'
        and under_way.stage = any(${[...OPEN_STAGES]}::text[])) as "isLeaving",
      member.unit_id, member.province_id, member.above_base_id, member.base_id
    from members member where member.person_id = any(${[...ids]}::uuid[])
  `.execute(db)
  return rows
}

/** Whether another badge of the kind bears the number, as far as the viewer reaches. */
async function isNumberTaken(
  db: Kysely<Database>,
  years: number,
  number: string,
): Promise<boolean> {
  const { rows } = await sql`
    select from badges where years = ${years} and number = ${number} limit 1
  `.execute(db)
  return rows.length > 0
}
