import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { queryDatabase } from '../support/database.ts'
import { daysFromToday } from '../support/days.ts'
import { askAsSession, operationHash, type Session } from '../support/graph.ts'
import { peopleOf } from '../support/people.ts'
import { getPidOnceThere } from '../support/product.ts'
import { openSessions, PEOPLE } from '../support/sign-in.ts'
import { test } from '../support/test.ts'

const LEARNERS = 60
/** Longer than the relay waits for an answer, so that what it sends fails and is sent again. */
const STOPPED_MS = 33_000
const TOLD_WITHIN_MS = 60_000
const TODAY = daysFromToday(0, 'iso')

interface Row {
  id: string
}

interface Payload {
  trainingClass: Row | null
  objections: unknown[]
}

/** Sends a command of the department's app. Throws when it is not done. */
async function command(session: Session, operation: string, input: object): Promise<Payload> {
  const hash = operationHash('propaganda', `Propaganda${operation}`)
  const sent = { input: { idempotencyKey: randomUUID(), ...input } }
  const { body } = await askAsSession(session, hash, sent)
  const [payload] = Object.values((body.data ?? {}) as Record<string, Payload | null>)
  if (!payload || payload.objections.length > 0)
    throw new Error(`${operation}: ${JSON.stringify(body)}`)
  return payload
}

const rowsOf = (table: string, classId: string): Promise<Row[]> =>
  queryDatabase('training', `select id from ${table} where class_id = $1 order by id`, [classId])

/** A class of these people that was taught today and that all of them passed. */
async function closedClass(session: Session, personIds: readonly string[]): Promise<string> {
  const plan = {
    courseKind: 'AWARENESS',
    code: randomUUID().slice(0, 8),
    form: 'REGULAR',
    place: 'Hội trường xã',
    opensOn: TODAY,
    closesOn: TODAY,
    seats: LEARNERS,
  }
  const { trainingClass } = await command(session, 'PlanClass', plan)
  const classId = trainingClass?.id ?? ''
  const sessions = [{ heldOn: TODAY, startsMinute: 480, endsMinute: 690, lesson: 1 }]
  await command(session, 'ScheduleSessions', { classId, sessions })
  await command(session, 'OpenClass', { classId, decisionNumber: '1-QĐ/TTCT', decidedOn: TODAY })
  await command(session, 'EnrolPeople', { classId, personIds })
  await command(session, 'StartClass', { classId })
  const enrolments = (await rowsOf('enrolments', classId)).map(({ id }) => id)
  await command(session, 'MarkAttendance', {
    sessionId: (await rowsOf('class_sessions', classId))[0]?.id,
    marks: enrolments.map(enrolmentId => ({
      id: randomUUID(),
      enrolmentId,
      state: 'PRESENT',
      markedAt: new Date().toISOString(),
    })),
  })
  const marks = enrolments.map(enrolmentId => ({ enrolmentId, mark: 7.5 }))
  await command(session, 'RecordMarks', { classId, marks })
  await command(session, 'CloseClass', { classId })
  return classId
}

/** Runs something while a service neither answers nor ends. */
async function whileStopped<Result>(service: string, run: () => Promise<Result>): Promise<Result> {
  const pid = await getPidOnceThere(service)
  process.kill(pid, 'SIGSTOP')
  try {
    return await run()
  } finally {
    process.kill(pid, 'SIGCONT')
  }
}

test('certificates that are issued while members stands still reach it afterwards', async () => {
  test.setTimeout(150_000)
  const [session] = await openSessions(PEOPLE.propagandaDongBang, 1)
  if (!session) throw new Error('nobody is signed in')
  const people = await peopleOf('Đảng bộ xã Đồng Bằng', LEARNERS)
  const classId = await closedClass(
    session,
    people.map(({ id }) => id),
  )
  const copies = async () => {
    const ids = (await rowsOf('certificates', classId)).map(({ id }) => id)
    return queryDatabase<Row>(
      'members',
      'select certificate_id as id from certificate_copies where certificate_id = any($1) order by id',
      [ids],
    )
  }
  await whileStopped('members', async () => {
    await command(session, 'IssueCertificates', {
      classId,
      issuedOn: TODAY,
      issuer: `Trung tâm chính trị ${randomUUID().slice(0, 8)}`,
      firstNumber: null,
    })
    await sleep(STOPPED_MS)
    expect(await copies()).toEqual([])
  })
  const issued = await rowsOf('certificates', classId)
  expect(issued).toHaveLength(LEARNERS)
  await expect.poll(copies, { timeout: TOLD_WITHIN_MS }).toEqual(issued)
})
