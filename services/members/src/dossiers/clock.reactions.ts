import type { LocalDate } from '@ket-nap/kernel'
import { enqueue, type Job } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { CLOCK_STAGES, RENEW_CLOCKS, type Timer } from '../admissions/clock.workflow.ts'
import type { Database } from '../database.ts'
import { policyLoaders } from '../policies/policy.queries.ts'
import { clocksOf } from './dossier-facts.policy.ts'
import type { Dossier } from './dossier.policy.ts'
import { readDossiers } from './dossier.queries.ts'

const CHUNK = 200

interface Due {
  id: string
  dueOn: LocalDate | null
  dueTimer: Timer | null
}

/**
 * Sets the clocks of dossiers that came by a file, or whose certificate came after them: a part of them
 * at a time, and the rest by the next job, after the last one looked at.
 */
export const renewClocks: Job<Database> = async (payload, { db }) => {
  const after = payload.uuid('after')
  const { rows } = await sql<{ id: string }>`
    select id from admissions where stage = any(${[...CLOCK_STAGES]}::text[]) and due_on is null
      and id > ${after} order by id limit ${CHUNK}`.execute(db)
  const ids = rows.map(({ id }) => id)
  const last = ids.at(-1)
  if (!last) return
  const rules = policyLoaders(db)
  const due: Due[] = []
  for (const dossier of await readDossiers(db, ids)) due.push(await dueOf(dossier, rules))
  await setDue(db, due)
  await enqueue(db, { job: RENEW_CLOCKS, payload: { after: last } })
}

type Rules = ReturnType<typeof policyLoaders>

/** By the rules of the day on which the stage was reached. */
async function dueOf(dossier: Dossier, { policy, policiesBegan }: Rules): Promise<Due> {
  const { id, provinceId, stageSince, consideredOn, openedOn, listedOn, decidedOn } = dossier
  const day = stageSince ?? decidedOn ?? consideredOn ?? openedOn ?? listedOn
  const none = { id, dueOn: null, dueTimer: null }
  if (!day || day < (await policiesBegan())) return none
  const { values } = await policy({ provinceId, day })
  const [clock] = clocksOf({ dossier, policy: values })
  return clock ? { id, dueOn: clock.dueOn, dueTimer: clock.timer } : none
}

async function setDue(db: Kysely<Database>, due: readonly Due[]): Promise<void> {
  await sql`
    update admissions set due_on = due."dueOn", due_timer = due."dueTimer"
    from jsonb_to_recordset(${JSON.stringify(due)}::jsonb)
      as due(id uuid, "dueOn" date, "dueTimer" text)
    where admissions.id = due.id and due."dueOn" is not null`.execute(db)
}
