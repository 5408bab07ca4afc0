import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { queryDatabase } from '../support/database.ts'
import { askAsSession, operationHash, type Session } from '../support/graph.ts'
import { getPidOnceThere } from '../support/product.ts'
import { openSessions, PEOPLE } from '../support/sign-in.ts'

/**
 * Moves on dossiers while members is killed: each is taken once, and told once. Two thousand of them
 * (`KILLED_DOSSIERS=200`) are four minutes of processor time: the everyday run takes a tenth.
 */
const DOSSIERS = Number(process.env.KILLED_DOSSIERS ?? 20)
const REMARKS = 8
const STEPS = ['LIST', 'PROPOSE_FOR_CLASS', ...Array.from({ length: REMARKS }, () => 'REMARK')]
const MOVES = DOSSIERS * STEPS.length
/** A session may send 600 requests a minute. */
const SESSIONS = 6
const AT_A_TIME_EACH = 3
const KILLS = MOVES < 1_000 ? 2 : 5
/** Killed when somebody was just listed: of all moves that one tells another service. */
const KILL_AFTER_EVERY = DOSSIERS / KILLS
const TOLD_WITHIN_MS = 30_000
const PAUSE_MS = 150
/** Its secretary takes the steps; the other journeys are over by now. */
const CELL = 'Chi bộ thôn 1 An Lễ'

const HASHES = {
  listSympathiser: operationHash('organising', 'OrganisingListSympathiser'),
  proposeForClass: operationHash('organising', 'OrganisingProposeForClass'),
  recordRemark: operationHash('organising', 'OrganisingRecordRemark'),
}
type Verb = keyof typeof HASHES

test('moves while members is killed: none lost, none doubled, no event missing', async () => {
  test.setTimeout(400_000)
  const run = randomUUID().slice(0, 8)
  const place = await findPlace()
  const sessions = await openSessions(PEOPLE.secretaryAnLe, SESSIONS)
  const queue = Array.from({ length: DOSSIERS }, (_, index) => index).values()
  let kills = 0
  let moves = 0
  let listed = 0
  const count = async (verb: Verb) => {
    moves += 1
    if (verb !== 'listSympathiser') return
    listed += 1
    if (listed % KILL_AFTER_EVERY !== 0) return
    kills += 1
    process.kill(await getPidOnceThere('members'), 'SIGKILL')
  }
  const work = async (session: Session) => {
    for (const index of queue) await moveOne({ session, count, place, number: `${index}/${run}` })
  }
  await Promise.all(
    sessions.flatMap(session => Array.from({ length: AT_A_TIME_EACH }, () => work(session))),
  )
  expect([moves, kills]).toEqual([MOVES, KILLS])
  await expectEachOnce(run)
})

interface Place {
  unitId: string
  helperId: string
}

async function findPlace(): Promise<Place> {
  const [place] = await queryDatabase<Place>(
    'members',
    `select unit.unit_id as "unitId", helper.person_id as "helperId"
      from unit_copies unit join members helper using (unit_id)
      where unit.name = $1 and helper.status = 'OFFICIAL' limit 1`,
    [CELL],
  )
  if (!place) throw new Error(`no official member in ${CELL}`)
  return place
}

interface Mover {
  session: Session
  count: (verb: Verb) => Promise<void>
  place: Place
  number: string
}

/** One dossier from the list over the class to eight monthly remarks, each step after the one before. */
async function moveOne({ session, count, place, number }: Mover): Promise<void> {
  const person = {
    fullName: 'Tạ Thị Thử',
    bornOn: '1999-03-08',
    sex: 'FEMALE',
    ethnicGroup: 'KINH',
    religion: 'NONE',
    generalEducation: 'UPPER_SECONDARY',
    professionalLevel: 'BACHELOR',
    politicalTheory: 'NONE',
    occupation: 'PUBLIC_EMPLOYEE',
    flags: [],
  }
  const take = async (verb: Verb, input: object): Promise<Seen> => {
    const seen = await takeUntilAnswered(session, verb, { idempotencyKey: randomUUID(), ...input })
    await count(verb)
    return seen
  }
  let seen = await take('listSympathiser', { ...place, person, on: '2026-01-05', number })
  const next = () => ({ admissionId: seen.id, expectedVersion: seen.version, on: '2026-10-05' })
  seen = await take('proposeForClass', next())
  for (let month = 1; month <= REMARKS; month += 1) {
    const remark = { month: `2026-0${month}-01`, strong: 'Nhiệt tình', weak: 'Ít phát biểu' }
    seen = await take('recordRemark', { ...next(), ...remark })
  }
}

interface Seen {
  id: string
  version: number
}

interface Payload {
  objections: unknown[]
  dossier: { admission: Seen } | null
}

/** Sends one step, as often as it takes to get its answer. */
async function takeUntilAnswered(session: Session, verb: Verb, input: object): Promise<Seen> {
  for (;;) {
    const answer = await askAsSession(session, HASHES[verb], { input }).catch(() => null)
    const payload = (answer?.body.data as Partial<Record<Verb, Payload | null>> | undefined)?.[verb]
    if (payload) {
      expect(payload.objections).toEqual([])
      if (payload.dossier) return payload.dossier.admission
    }
    await sleep(answer?.retryAfterMs ?? PAUSE_MS)
  }
}

interface Stored {
  personId: string
  version: number
  actions: string[]
  places: number[]
  remarks: number
  audited: string[]
}

/** What is stored of the run: dossiers, their moves, the access log, and what another service was told. */
async function expectEachOnce(run: string): Promise<void> {
  const stored = await queryDatabase<Stored>(
    'members',
    `select dossier.person_id as "personId", dossier.version,
        array(select action from admission_moves where admission_id = dossier.id order by place) as actions,
        array(select place from admission_moves where admission_id = dossier.id order by place) as places,
        (select count(distinct month)::integer from remarks where admission_id = dossier.id) as remarks,
        array(select action from audit_entries where detail ->> 'caseId' = dossier.id::text
          and action like 'ADMISSION_%' order by seq) as audited
      from admission_moves listed join admissions dossier on dossier.id = listed.admission_id
      where listed.action = 'LIST' and listed.number like $1`,
    [`%/${run}`],
  )
  expect(stored).toHaveLength(DOSSIERS)
  for (const { personId: _, ...dossier } of stored) {
    expect(dossier).toEqual({
      version: STEPS.length,
      actions: STEPS,
      places: STEPS.map((_action, index) => index + 1),
      remarks: REMARKS,
      audited: STEPS.map(step => `ADMISSION_${step}`),
    })
  }
  const people = stored.map(({ personId }) => personId).toSorted()
  const events = await queryDatabase<{ personId: string }>(
    'members',
    `select payload ->> 'personId' as "personId" from outbox_events
      where type = 'person.placed' and payload ->> 'personId' = any($1::text[]) order by 1`,
    [people],
  )
  expect(events.map(({ personId }) => personId)).toEqual(people)
  const told = 'select person_id as id from person_copies where person_id = any($1::uuid[])'
  const copied = () => queryDatabase<{ id: string }>('training', told, [people])
  await expect
    .poll(async () => (await copied()).map(({ id }) => id).toSorted(), { timeout: TOLD_WITHIN_MS })
    .toEqual(people)
}
