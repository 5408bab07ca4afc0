import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { signServiceToken } from '@ket-nap/subgraph'
import { createTestDatabase, startTestIssuer, type TestIssuer } from '@ket-nap/subgraph/testing'
import { MikroORM } from '@mikro-orm/postgresql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ENTITIES } from './database.ts'
import { TRAINING } from './service.ts'
import { FakeMembers, freePort, TrainingProcess } from './testing/process.ts'
import {
  certificateInput,
  RECORD,
  type CertificateInput,
  type RecordAnswer,
} from './testing/requests.ts'
import { everyUnit, holderAt, people } from './testing/world.ts'

const CALLS = 1_000
const AT_ONCE = 8
const SECRET = randomBytes(32).toString('hex')
const PATIENCE = 240_000

type Database = Awaited<ReturnType<typeof createTestDatabase>>

const holder = holderAt('PROPAGANDA', 'commune')
const members = new FakeMembers(SECRET)
let database: Database
let issuer: TestIssuer
let training: TrainingProcess
let url: string

beforeAll(async () => {
  database = await createTestDatabase(TRAINING)
  issuer = await startTestIssuer()
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  training = new TrainingProcess({
    PORT: String(port),
    LOG_LEVEL: 'silent',
    DATABASE_URL: database.app,
    DATABASE_WORKER_URL: database.worker,
    DATABASE_OWNER_URL: database.owner,
    VIEWER_JWKS_URL: issuer.jwksUrl,
    SERVICE_TOKEN_SECRET: SECRET,
    EVENT_CONSUMERS: `members=${await members.start()}`,
  })
  await training.start(url)
  await send('organisations', everyUnit())
  await send('members', people({ an: 'cell' }))
}, PATIENCE)

afterAll(async () => {
  await training.kill()
  members.stop()
  await issuer.close()
  await database.drop()
})

async function send(producer: string, events: readonly object[]): Promise<void> {
  const response = await fetch(`${url}/events`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await signServiceToken(SECRET, producer, 'training')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ producer, events }),
  })
  expect(response.status).toBe(204)
}

/** Asks until there is an answer, always with the same key: what a browser or a queue would do. */
async function record(input: CertificateInput): Promise<string> {
  for (;;) {
    const answer = await attempt(input)
    if (answer?.certificate) return String(answer.certificate['id'])
    if (answer) throw new Error(JSON.stringify(answer.objections))
    await sleep(25)
  }
}

async function attempt(input: CertificateInput): Promise<RecordAnswer | null> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await issuer.sign(holder)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query: RECORD, variables: { input } }),
    })
    const { data } = (await response.json()) as { data?: { recordCertificate?: RecordAnswer } }
    return data?.recordCertificate ?? null
  } catch {
    return null
  }
}

test(
  'kill -9 of training and deaths of members lose and double nothing in 1,000 certificates',
  { timeout: PATIENCE },
  async () => {
    const recorded: string[] = []
    let kills = 0
    const killTraining = async () => {
      await training.kill()
      kills += 1
      await training.start(url)
    }
    const accidents: Record<number, () => unknown> = {
      100: () => members.die('AFTER'),
      250: killTraining,
      400: () => members.die('BEFORE'),
      500: killTraining,
      600: () => members.die('AFTER'),
      750: killTraining,
    }
    let next = 0
    const worker = async () => {
      while (next < CALLS) {
        const call = next
        next += 1
        const accident = accidents[call]?.()
        recorded.push(await record(certificateInput({ number: `so ${call}` })))
        await accident
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))

    expect(kills).toBe(3)
    expect(new Set(recorded).size).toBe(CALLS)
    while (members.effects.size < CALLS || members.deaths < 3) await sleep(50)
    expect(new Set(members.effects.keys())).toEqual(new Set(recorded))
    expect([...members.effects.values()].filter(times => times !== 1)).toEqual([])
    expect(await stored()).toEqual({ certificates: CALLS, people: 1, told: CALLS, logged: CALLS })
  },
)

/** What the database holds, read past the service. */
async function stored(): Promise<Record<string, number>> {
  const orm = await MikroORM.init({
    entities: [...ENTITIES],
    clientUrl: database.worker,
    logger: () => undefined,
  })
  const [row] = await orm.em.fork().execute<Record<string, number>[]>(`
    select (select count(*)::int from certificates) as certificates,
      (select count(distinct person_id)::int from certificates) as people,
      (select count(*)::int from outbox_events) as told,
      (select count(*)::int from audit_entries) as logged`)
  await orm.close(true)
  return row ?? {}
}
