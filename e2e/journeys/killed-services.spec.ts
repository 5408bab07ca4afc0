import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { queryDatabase } from '../support/database.ts'
import { askAsSession, operationHash, type Session } from '../support/graph.ts'
import { peopleOf } from '../support/people.ts'
import { getPidOnceThere } from '../support/product.ts'
import { openSessions, PEOPLE } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

/** A thousand certificates while services are killed: each is recorded once, and told once. */
const CERTIFICATES = 1_000
/** A session may send 600 requests a minute. */
const SESSIONS = 6
const AT_A_TIME_EACH = 3
/** After so many certificates the next service is killed, in turn. */
const KILL_AFTER_EVERY = 240
const VICTIMS = ['training', 'members'] as const
const TOLD_WITHIN_MS = 60_000
const PAUSE_MS = 200

interface Order {
  idempotencyKey: string
  personId: string
  courseKind: string
  number: string
  issuedOn: string
  issuer: string
}

test('1,000 certificates while training and members are killed: none lost, none doubled', async () => {
  test.setTimeout(400_000)
  const run = randomUUID().slice(0, 8)
  const people = await peopleOf('Đảng bộ xã Đồng Bằng', 200)
  const sessions = await openSessions(PEOPLE.propagandaDongBang, SESSIONS)
  const orders = Array.from({ length: CERTIFICATES }, (_, index) => ({
    idempotencyKey: randomUUID(),
    personId: people[index % people.length]?.id ?? '',
    courseKind: 'AWARENESS',
    number: `${index}/${run}`,
    issuedOn: '2026-03-05',
    issuer: 'Trung tâm chính trị xã Đồng Bằng',
  }))

  let recorded = 0
  let kills = 0
  const queue = orders.values()
  const work = async (session: Session) => {
    for (const order of queue) {
      await recordUntilAnswered(session, order)
      recorded += 1
      if (recorded % KILL_AFTER_EVERY === 0) {
        process.kill(
          await getPidOnceThere(VICTIMS[kills % VICTIMS.length] ?? 'training'),
          'SIGKILL',
        )
        kills += 1
      }
    }
  }
  await Promise.all(
    sessions.flatMap(session => Array.from({ length: AT_A_TIME_EACH }, () => work(session))),
  )
  expect(kills).toBe(Math.floor(CERTIFICATES / KILL_AFTER_EVERY))

  const stored = await listStored('training', 'select id, number from certificates', run)
  expect(stored.map(({ number }) => number).toSorted()).toEqual(
    orders.map(({ number }) => number).toSorted(),
  )
  const copies = 'select certificate_id as id, number from certificate_copies'
  await expect
    .poll(() => listStored('members', copies, run), { timeout: TOLD_WITHIN_MS })
    .toEqual(stored)
})

/** Sends one order, as often as it takes to get its answer. */
async function recordUntilAnswered(session: Session, input: Order): Promise<void> {
  const hash = operationHash('propaganda', 'PropagandaRecordCertificate')
  for (;;) {
    const answer = await askAsSession(session, hash, { input }).catch(() => null)
    const payload = (answer?.body.data as Recorded | undefined)?.recordCertificate
    if (payload) {
      expect(payload.objections).toEqual([])
      return
    }
    await sleep(answer?.retryAfterMs ?? PAUSE_MS)
  }
}

interface Recorded {
  recordCertificate: { objections: unknown[] } | null
}

function listStored(database: string, select: string, run: string) {
  return queryDatabase<{ id: string; number: string }>(
    database,
    `${select} where number like $1 order by id`,
    [`%/${run}`],
  )
}
