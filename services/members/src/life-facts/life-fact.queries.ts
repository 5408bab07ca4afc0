import type { LocalDate } from '@ket-nap/kernel'
import { byId, listsById, perKey } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { holdsOn } from '../belongings/belonging.queries.ts'
import type { Database } from '../database.ts'
import { validOn } from '../units/subtree.queries.ts'
import type { LifeFactRow } from './life-fact.entity.ts'
import type { StoredStanding } from './life-fact.policy.ts'

export const lifeFactLoaders = (db: Kysely<Database>) => ({
  lifeFact: byId(ids => readFacts(db, { column: 'id', ids })),
  /** Of a person, the latest first. */
  lifeFacts: listsById(
    ids => readFacts(db, { column: 'person_id', ids }),
    row => row.personId,
  ),
  lifeBallots: listsById(
    ids => readBallots(db, ids),
    row => row.factId,
  ),
  lifeStanding: perKey((day: LocalDate) => byId(ids => readStandings(db, ids, day))),
})

async function readFacts(
  db: Kysely<Database>,
  { column, ids }: { column: 'id' | 'person_id'; ids: readonly string[] },
): Promise<LifeFactRow[]> {
  const { rows } = await sql<LifeFactRow>`
    select id, person_id as "personId", kind, on_day as "on", refers_to as "refersTo", ground, since_on as "sinceOn",
      due_on as "dueOn", time_counts as "timeCounts", document_number as "documentNumber",
      document_on as "documentOn", issuer, role, recorded_at as "recordedAt",
      unit_id, province_id, above_base_id, base_id
    from life_facts
    where ${sql.ref(column)} = any(${[...ids]}::uuid[]) order by on_day desc, id desc
  `.execute(db)
  return rows
}

const readBallots = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('life_ballots')
    .select([
      'fact_id as factId',
      'organ',
      'held_on as heldOn',
      'entitled',
      'present',
      'yes',
      'no',
      'blank',
      'needed',
      'passed',
    ])
    .where('fact_id', 'in', [...ids])
    .orderBy('place')
    .execute()

/** An appeal or an interruption lasts until a fact answers it. */
async function readStandings(
  db: Kysely<Database>,
  ids: readonly string[],
  day: LocalDate,
): Promise<StoredStanding[]> {
  const { rows } = await sql<StoredStanding>`
    select member.person_id as id, member.status, member.left_on as "leftOn",
      member.unit_id as "unitId", member.province_id as "provinceId",
      array(select kind from activity_limits own
        where own.person_id = member.person_id and ${validOn('own', day)}) as limits,
      (select fact.from_on from belongings fact
        where fact.person_id = member.person_id and ${holdsOn('fact', day)}) as "belongsSince",
      (select min(fact.from_on) from belongings fact
        where fact.person_id = member.person_id and fact.from_on > ${day}::date) as "belongsLater",
      coalesce((select jsonb_agg(jsonb_build_object('id', own.id, 'on', own.on_day) order by own.on_day)
        from life_facts own where own.person_id = member.person_id and own.kind = 'DISCIPLINED'
          and not exists (select from life_facts later where later.refers_to = own.id)), '[]')
        as disciplines,
      leaving.id as "leavingId", leaving.document_on as "removalDecidedOn",
      appeal.id as "appealId", appeal.on_day as "appealedOn",
      exists (select from life_facts answer where answer.refers_to = appeal.id) as "appealAnswered",
      interruption.id as "interruptionId", interruption.on_day as "interruptedSince",
      exists (select from unit_copy_versions version where version.unit_id = member.unit_id
        and ${validOn('version', day)}) as "unitIsThere"
    from members member
    left join lateral (select id, document_on from life_facts own
      where own.person_id = member.person_id and own.kind in ('EXPELLED', 'REMOVED')
        and own.on_day = member.left_on order by own.id desc limit 1) leaving on true
    left join lateral (select id, on_day from life_facts own
      where own.person_id = member.person_id and own.kind = 'APPEALED'
        and own.on_day >= member.left_on order by own.id desc limit 1) appeal on true
    left join lateral (select id, on_day from life_facts own
      where own.person_id = member.person_id and own.kind = 'INTERRUPTED'
        and not exists (select from life_facts later where later.refers_to = own.id)
      order by own.on_day desc limit 1) interruption on true
    where member.person_id = any(${[...ids]}::uuid[])
  `.execute(db)
  return rows
}
