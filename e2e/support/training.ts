import { randomUUID } from 'node:crypto'
import { queryDatabase } from './database.ts'
import { daysFromToday } from './days.ts'
import { askAsSession, operationHash, type Session } from './graph.ts'

const TODAY = daysFromToday(0, 'iso')
const SEATS = 60

interface Row {
  id: string
}
interface Enrolment extends Row {
  personId: string
}
interface Payload {
  trainingClass: Row | null
  objections: unknown[]
}

/** Sends a command of the department's app. Throws when it is not done. */
export async function command(
  session: Session,
  operation: string,
  input: object,
): Promise<Payload> {
  const hash = operationHash('propaganda', `Propaganda${operation}`)
  const sent = { input: { idempotencyKey: randomUUID(), ...input } }
  const { body } = await askAsSession(session, hash, sent)
  const [payload] = Object.values((body.data ?? {}) as Record<string, Payload | null>)
  if (!payload || payload.objections.length > 0)
    throw new Error(`${operation}: ${JSON.stringify(body)}`)
  return payload
}

/** An awareness class of one session today, which takes people. */
export async function openClass(session: Session): Promise<{ id: string; code: string }> {
  const code = randomUUID().slice(0, 8)
  const plan = {
    courseKind: 'AWARENESS',
    code,
    form: 'REGULAR',
    place: 'Hội trường xã',
    opensOn: TODAY,
    closesOn: TODAY,
    seats: SEATS,
  }
  const { trainingClass } = await command(session, 'PlanClass', plan)
  const classId = trainingClass?.id ?? ''
  const sessions = [{ heldOn: TODAY, startsMinute: 480, endsMinute: 690, lesson: 1 }]
  await command(session, 'ScheduleSessions', { classId, sessions })
  await command(session, 'OpenClass', { classId, decisionNumber: '1-QĐ/TTCT', decidedOn: TODAY })
  return { id: classId, code }
}

/** The class is taught and closed: everybody came, and has the mark that is given. */
export async function teach(
  session: Session,
  classId: string,
  markOf: (personId: string) => number,
): Promise<void> {
  await command(session, 'StartClass', { classId })
  const enrolments = await queryDatabase<Enrolment>(
    'training',
    'select id, person_id as "personId" from enrolments where class_id = $1',
    [classId],
  )
  const [held] = await queryDatabase<Row>(
    'training',
    'select id from class_sessions where class_id = $1',
    [classId],
  )
  await command(session, 'MarkAttendance', {
    sessionId: held?.id,
    marks: enrolments.map(({ id }) => ({
      id: randomUUID(),
      enrolmentId: id,
      state: 'PRESENT',
      markedAt: new Date().toISOString(),
    })),
  })
  const marks = enrolments.map(({ id, personId }) => ({ enrolmentId: id, mark: markOf(personId) }))
  await command(session, 'RecordMarks', { classId, marks })
  await command(session, 'CloseClass', { classId })
}

/** Certificates for everybody who passed, from a number series that nobody else has. */
export const issue = (session: Session, classId: string): Promise<Payload> =>
  command(session, 'IssueCertificates', {
    classId,
    issuedOn: TODAY,
    issuer: `Trung tâm chính trị ${randomUUID().slice(0, 8)}`,
    firstNumber: null,
  })
