import type { LocalDate } from '@ket-nap/kernel'
import { enqueue, type Job } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { besideOf, CLOCK_STAGES, RENEW_CLOCKS, type Timer } from '../admissions/clock.workflow.ts'
import { OPEN_STAGES } from '../admissions/stage.workflow.ts'
import type { Database } from '../database.ts'
import { policyLoaders } from '../policies/policy.queries.ts'
import { clocksOf } from './dossier-facts.policy.ts'
import type { Dossier } from './dossier.policy.ts'
import { readDossiers, readRoutes } from './dossier.queries.ts'
import type { Waiting } from '../routes/actor.policy.ts'
import { waitingOf } from './waiting.policy.ts'

const CHUNK = 200

interface Due {
  dueOn: LocalDate | null
  dueTimer: Timer | null
}

/**
 * Sets the clocks, and who is next, of dossiers that came by a file, whose certificate came after them, or
 * above which the tree changed: a part of them at a time, and the rest by the next job, after the last one
 * looked at.
 */
export const renewClocks: Job<Database> = async (payload, { db }, today) => {
  const after = payload.uuid('after')
  const { rows } = await sql<{ id: string }>`
    select id from admissions where stage = any(${[...OPEN_STAGES]}::text[]) and id > ${after}
      and (waits_for is null or (due_on is null and stage = any(${[...CLOCK_STAGES]}::text[]))
        or waits_for = 'CENTRE' and exists (select from certificate_copies certificate
          where certificate.person_id = admissions.person_id
            and certificate.course_kind = 'AWARENESS' and certificate.revoked_on is null))
    order by id limit ${CHUNK}`.execute(db)
  const ids = rows.map(({ id }) => id)
  const last = ids.at(-1)
  if (!last) return
  const rules = policyLoaders(db)
  const dossiers = await readDossiers(db, ids)
  const routes = await readRoutes(db, dossiers, today)
  const renewed: (Due & Waiting & { id: string })[] = []
  for (const [place, dossier] of dossiers.entries()) {
    const route = routes[place] ?? null
    const { id } = dossier
    renewed.push({ id, ...(await dueOf(dossier, rules)), ...waitingOf({ dossier, route }) })
  }
  await store(db, renewed)
  await enqueue(db, { job: RENEW_CLOCKS, payload: { after: last } })
}

type Rules = ReturnType<typeof policyLoaders>

/** By the rules of the day on which the stage was reached. */
async function dueOf(dossier: Dossier, { policy, policiesBegan }: Rules): Promise<Due> {
  const { provinceId, stageSince, consideredOn, openedOn, listedOn, decidedOn } = dossier
  const day = stageSince ?? decidedOn ?? consideredOn ?? openedOn ?? listedOn
  const none = { dueOn: null, dueTimer: null }
  if (!day || day < (await policiesBegan())) return none
  const { values } = await policy({ provinceId, day })
  const clock = clocksOf({ dossier, policy: values }).find(({ timer }) => !besideOf(timer))
  return clock ? { dueOn: clock.dueOn, dueTimer: clock.timer } : none
}

async function store(
  db: Kysely<Database>,
  renewed: readonly (Due & Waiting & { id: string })[],
): Promise<void> {
  await sql`
    update admissions set due_on = coalesce(new."dueOn", due_on),
      due_timer = coalesce(new."dueTimer", due_timer), waits_for = new."waitsFor",
      waits_at_unit_id = new."waitsAtUnitId", waits_for_roles = new."waitsForRoles"
    from jsonb_to_recordset(${JSON.stringify(renewed)}::jsonb) as new(id uuid, "dueOn" date,
      "dueTimer" text, "waitsFor" text, "waitsAtUnitId" uuid, "waitsForRoles" text[])
    where admissions.id = new.id`.execute(db)
}
