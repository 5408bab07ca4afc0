import { maxDate, type LocalDate } from '@ket-nap/kernel'
import type { Job, WorkContext } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { policyLoaders } from '../policies/policy.queries.ts'
import { beginProbations } from './probation.commands.ts'
import { overSince, runningClocks, stageClock } from './probation-clock.workflow.ts'
import { probationLoaders, readProbations } from './probation.queries.ts'
import { storeTerms } from './probation-term.commands.ts'
import { OPEN_STAGES } from './probation-stage.workflow.ts'
import { FROM_THE_FIRST } from '../admissions/clock.workflow.ts'
import { RECOGNITION } from './recognition.workflow.ts'

const CHUNK = 500

interface Due {
  id: string
  provinceId: string | null
  endsOn: LocalDate
  extensionEndedOn: LocalDate | null
}

/** Opens the recognition files of everybody whose probation is over by a day. Source: HD06 4.2, T10. */
export async function openRecognitions(
  day: LocalDate,
  { db }: WorkContext<Database>,
): Promise<void> {
  await beginProbations({ db })
  const rules = policyLoaders(db)
  for (;;) {
    const due = await readDue(db, day)
    if (due.length === 0) break
    const opened = []
    for (const each of due) opened.push(await openedOf(each, rules))
    await open(db, opened)
  }
  await nameWhoIsNext(db, day)
}

/** Of files above which the tree changed: by the tree of the day, and by the rules of their stage. */
async function nameWhoIsNext(db: Kysely<Database>, day: LocalDate): Promise<void> {
  const rules = policyLoaders(db)
  const { openProbation } = probationLoaders(db, rules.policy)
  const first = await rules.policiesBegan()
  let after = FROM_THE_FIRST
  for (;;) {
    const { rows } = await sql<{ id: string }>`
      select id from probations where waits_for is null and id > ${after}
        and stage = any(${[...OPEN_STAGES]}::text[])
      order by id limit ${CHUNK}`.execute(db)
    const ids = rows.map(({ id }) => id)
    const timed = []
    for (const probation of await readProbations(db, ids)) {
      const { route } = await openProbation(probation, day)
      const { stageSince, provinceId } = probation
      const { values } = await rules.policy({ provinceId, day: maxDate(first, stageSince) })
      timed.push({ probation, route, policy: values })
    }
    await storeTerms(db, timed)
    const last = ids.at(-1)
    if (!last) return
    after = last
  }
}

/** The same, asked for by a file of members. */
export const openDueRecognitions: Job<Database> = (_, work, today) => openRecognitions(today, work)

async function readDue(db: Kysely<Database>, day: LocalDate): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select id, province_id as "provinceId", ends_on as "endsOn",
      (select cancelling.on_day from life_facts cancelling
        where cancelling.id = extension_ended_by) as "extensionEndedOn"
    from probations where stage in ('PROBATION', 'EXTENDED') and stage = any(${[...RECOGNITION.OPEN_FILE.from]}::text[])
      and ends_on <= ${day}::date
    order by ends_on, id limit ${CHUNK} for update`.execute(db)
  return rows
}

const FRESH = {
  stage: 'FILE_OPEN',
  consideredOn: null,
  isProlonged: false,
  ceremonyOn: null,
  admittedOn: null,
  hasMemberFile: false,
  isDataEntered: false,
} as const

/** By the rules of the day on which the probation was over. */
async function openedOf(
  { id, provinceId, ...ending }: Due,
  { policy, policiesBegan }: ReturnType<typeof policyLoaders>,
) {
  const overOn = overSince(ending)
  const day = maxDate(overOn, await policiesBegan())
  const { version, overlay, values } = await policy({ provinceId, day })
  const clock = stageClock(runningClocks({ ...FRESH, ...ending }, values))
  return { id, overOn, version, overlay, dueOn: clock?.dueOn, dueTimer: clock?.timer }
}

async function open(db: Kysely<Database>, opened: readonly object[]): Promise<void> {
  await sql`
    with opened as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(opened)}::jsonb)
        as opened(id uuid, "overOn" date, version text, overlay text, "dueOn" date, "dueTimer" text)
    ),
    moved as (
      insert into probation_moves (probation_id, place, action, from_stage, to_stage, on_day,
        policy_version, policy_overlay)
      select p.id, 1 + (select count(*) from probation_moves m where m.probation_id = p.id),
        'OPEN_FILE', p.stage, ${RECOGNITION.OPEN_FILE.to}, opened."overOn", opened.version,
        opened.overlay
      from opened join probations p on p.id = opened.id
    )
    update probations set stage = ${RECOGNITION.OPEN_FILE.to}, stage_since = opened."overOn",
      version = probations.version + 1, due_on = opened."dueOn", due_timer = opened."dueTimer"
    from opened where probations.id = opened.id`.execute(db)
}
