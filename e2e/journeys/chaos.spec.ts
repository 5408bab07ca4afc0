import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { askTrusted, trustedHash } from '../support/graph.ts'
import { queryDatabase } from '../support/database.ts'
import { peopleOf } from '../support/people.ts'
import { getPid } from '../support/product.ts'
import { PEOPLE, signIn } from '../support/sign-in.ts'

/** A thousand certificates while services are killed: each is recorded once, and told once. */
const CERTIFICATES = 1_000
const AT_A_TIME = 8
const KILL_EVERY_MS = 3_000
const TOLD_WITHIN_MS = 60_000
const VICTIMS = ['training', 'members'] as const

test('1,000 certificates while training and members are killed: none lost, none doubled', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const run = randomUUID().slice(0, 8)
  const people = await peopleOf('Đảng bộ xã Đồng Bằng', 200)
  await signIn(page, PEOPLE.propagandaDongBang)
  const hash = trustedHash('propaganda', 'PropagandaRecordCertificate')
  const orders = Array.from({ length: CERTIFICATES }, (_, index) => ({
    idempotencyKey: randomUUID(),
    personId: people[index % people.length]?.id,
    courseKind: 'AWARENESS',
    number: `${index}/CHAOS-${run}`,
    issuedOn: '2026-03-05',
    issuer: 'Trung tâm chính trị xã Đồng Bằng',
  }))

  let retries = 0
  async function recordUntilAnswered(input: (typeof orders)[number]): Promise<void> {
    for (;;) {
      const answer = await askTrusted(page, hash, { input }).catch(() => null)
      const payload = (answer?.body.data as Answered | undefined)?.recordCertificate
      if (payload) {
        expect(payload.objections).toEqual([])
        return
      }
      retries += 1
      await sleep(answer?.retryAfterMs ?? 300)
    }
  }

  const done = new AbortController()
  const killing = killInTurn(done.signal)
  const queue = orders.values()
  const worker = async () => {
    for (const order of queue) await recordUntilAnswered(order)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  done.abort()
  const kills = await killing

  const recorded = await queryDatabase<Stored>(
    'training',
    'select id, number from certificates where number like $1',
    [`%/CHAOS-${run}`],
  )
  const lost = orders.filter(({ number }) => !recorded.some(row => row.number === number)).length
  const doubled = recorded.length - new Set(recorded.map(({ number }) => number)).size
  console.log(`lost ${lost}, doubled ${doubled}, kills ${kills}, retries ${retries}`)
  expect({ lost, doubled, recorded: recorded.length }).toEqual({
    lost: 0,
    doubled: 0,
    recorded: CERTIFICATES,
  })
  expect(kills).toBeGreaterThan(2)
  await expect.poll(() => listTold(run), { timeout: TOLD_WITHIN_MS }).toEqual(idsOf(recorded))
})

interface Answered {
  recordCertificate: { objections: unknown[] } | null
}
interface Stored {
  id: string
  number: string
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted()

async function listTold(run: string): Promise<string[]> {
  const told = await queryDatabase<{ id: string }>(
    'members',
    'select certificate_id as id from certificate_copies where number like $1',
    [`%/CHAOS-${run}`],
  )
  return idsOf(told)
}

/** Kills one of the services after the other, as soon as it is there again; answers how often. */
async function killInTurn(done: AbortSignal): Promise<number> {
  let kills = 0
  while (!done.aborted) {
    await sleep(KILL_EVERY_MS, undefined, { signal: done }).catch(() => {})
    if (done.aborted) break
    try {
      process.kill(getPid(VICTIMS[kills % VICTIMS.length] ?? 'training'), 'SIGKILL')
      kills += 1
    } catch {
      // Not there again yet.
    }
  }
  return kills
}
