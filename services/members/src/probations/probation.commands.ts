import type { LocalDate } from '@ket-nap/kernel'
import { enqueue } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { OPEN_RECOGNITIONS } from './probation-clock.workflow.ts'
import { END_STAGES } from './probation-stage.workflow.ts'
import type { Desk, PolicyAsked } from './desk.commands.ts'
import { storeTerms } from './probation-term.commands.ts'
import { RECOGNITION } from './recognition.workflow.ts'

interface Storage {
  db: Kysely<Database>
}

const ENDED = sql.join(END_STAGES.map(stage => sql.lit(stage)))
/** Stands for no province: what lies directly under the centre follows the national rules. */
const NOWHERE = sql`'00000000-0000-0000-0000-000000000000'::uuid`

/**
 * Begins the probation of every probationary member who has none under way: of one person, or of all. Its
 * length is that of the rules on the day of the ceremony. Source: HD06 4.2.
 */
export async function beginProbations({ db }: Storage, personId?: string): Promise<void> {
  const whose = personId ? sql`m.person_id = ${personId}` : sql`true`
  await sql`
    with fresh as materialized (
      select m.* from members m where m.status = 'PROBATIONARY' and ${whose}
        and not exists (select from probations p where p.person_id = m.person_id
          and p.stage not in (${ENDED}))
    ),
    rules as materialized (
      select province_id, ceremony_on, policy_value('probationMonths',
        coalesce(province_id, ${NOWHERE}), ceremony_on)::integer as months
      from (select distinct province_id, ceremony_on from fresh) asked
    ),
    begun as (
      select fresh.*, (fresh.ceremony_on + make_interval(months => rules.months))::date as ends_on
      from fresh join rules on rules.ceremony_on = fresh.ceremony_on
        and rules.province_id is not distinct from fresh.province_id
    )
    insert into probations (person_id, stage, stage_since, ceremony_on, regular_ends_on, due_on, due_timer,
      waits_for, waits_for_roles, province_id, above_base_id, base_id, unit_id)
    select person_id, 'PROBATION', ceremony_on, ceremony_on, ends_on, ends_on, 'PROBATION',
      'CELL', '{CELL_SECRETARY}', province_id, above_base_id, base_id, unit_id
    from begun
  `.execute(db)
}

type Begins = Pick<Desk['loaders'], 'readProbation' | 'openProbation'>

export interface BegunProbation {
  personId: string
  /** Null where the admission was elsewhere: nobody helped here before. */
  admissionId: string | null
  /** The day from which it is known here. */
  on: LocalDate
}

/**
 * The probation that a ceremony begins, with whoever helped until then. One that is over when its ceremony
 * is recorded opens its file now, not at night. Source: HD06 3.8, 3.10, 4.2.
 */
export async function beginProbation(
  { db, today, loaders }: Storage & { today: LocalDate; loaders: Begins },
  { personId, admissionId, on }: BegunProbation,
): Promise<void> {
  await beginProbations({ db }, personId)
  await sql`
    insert into probation_helpers (probation_id, person_id, from_on)
    select p.id, h.person_id, ${on}::date from helping_members h
    join probations p on p.person_id = ${personId} and p.stage not in (${ENDED})
    where h.admission_id = ${admissionId} and h.until_on is null
    order by h.from_on desc limit 1
  `.execute(db)
  const { rows } = await sql<{ id: string; endsOn: LocalDate }>`
    select id, ends_on as "endsOn" from probations p
    where p.person_id = ${personId} and p.stage = 'PROBATION'`.execute(db)
  const [begun] = rows
  const probation = begun && (await loaders.readProbation(begun.id))
  if (!probation) return
  await storeTerms(db, [await loaders.openProbation(probation, on)])
  if (begun.endsOn > today) return
  await enqueue(db, { job: OPEN_RECOGNITIONS, payload: {}, key: OPEN_RECOGNITIONS })
}

/** Ends the probation under way of a membership that another command ended; none is none. */
export async function endProbation(
  { db, policy }: Storage & { policy: PolicyAsked },
  { personId, on }: { personId: string; on: LocalDate },
): Promise<void> {
  const { from, to } = RECOGNITION.END
  const { rows } = await sql<{ id: string; stage: string; provinceId: string | null }>`
    select id, stage, province_id as "provinceId" from probations
    where person_id = ${personId} and stage = any(${[...from]}::text[]) for update`.execute(db)
  const [probation] = rows
  if (!probation || !to) return
  const { version, overlay } = await policy({ provinceId: probation.provinceId, day: on })
  await sql`
    insert into probation_moves (probation_id, place, action, from_stage, to_stage, on_day,
      policy_version, policy_overlay)
    select ${probation.id}, 1 + count(*), 'END', ${probation.stage}, ${to}, ${on}::date, ${version},
      ${overlay} from probation_moves where probation_id = ${probation.id}`.execute(db)
  await sql`
    update probations set stage = ${to}, stage_since = ${on}::date, version = version + 1,
      due_on = null, due_timer = null where id = ${probation.id}`.execute(db)
}
