import { accept, object, yearOf, type LocalDate } from '@ket-nap/kernel'
import { once, tellAll, type CommandOutcome } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import { judgeStage } from '../classes/training-class.policy.ts'
import type { Context } from '../context.ts'
import { lapsesOn, ruleOn } from '../policies/policy-version.policy.ts'
import { CERTIFICATE_RECORDED } from './certificate.events.ts'
import { spellingKey, tidy } from './certificate.policy.ts'
import { numberOf, objectionsToIssuing, seriesTaken, type Issuing } from './issuing.policy.ts'

export type IssuingResult = CommandOutcome<{ classId: string }>

export interface IssueCertificates extends Issuing {
  idempotencyKey: string
  classId: string
}

/** Action of the access log. */
const ISSUED = 'CERTIFICATE_RECORDED'

/** Issues a certificate to everybody who passed the class and has none of it. All of them, or nothing. */
export const issueCertificates = (
  context: Context,
  input: IssueCertificates,
): Promise<IssuingResult> =>
  once(context, { operation: 'issueCertificates', input: { ...input } }, async () => {
    const { db, loaders, today } = context
    const found = judgeStage(await loaders.lockClass(input.classId), ['CLOSED'])
    if (!found.ok) return found
    const { id, closesOn } = found.value
    const issuing = { ...input, issuer: tidy(input.issuer) }
    const learners = await readLearners(context, id)
    const facts = { today, closesOn, learners: learners.length }
    const [first, ...others] = objectionsToIssuing(issuing, facts)
    if (first) return object(first, ...others)
    const number = await takeNumbers(context, { found: found.value, issuing, learners })
    await sql`savepoint issuing`.execute(db)
    const stored = await store(context, { found: found.value, issuing, learners, number })
    if (stored.length < learners.length) {
      await sql`rollback to savepoint issuing`.execute(db)
      return object(seriesTaken())
    }
    await tellRecorded(context, stored)
    const { unitId, provinceId, aboveBaseId, baseId } = found.value
    const place = { unitId, provinceId, aboveBaseId, baseId }
    await context.audit(ISSUED, ...learners.map(subjectId => ({ ...place, subjectId })))
    return accept({ classId: id })
  })

/** In the order in which they were enrolled. */
async function readLearners({ loaders }: Context, classId: string): Promise<string[]> {
  const certified = await loaders.currentCertificates(classId)
  const has = new Set(certified.map(({ personId }) => personId))
  const enrolments = await loaders.currentEnrolments(classId)
  const passed = enrolments.filter(({ stage }) => stage === 'PASSED')
  return passed.map(({ personId }) => personId).filter(id => !has.has(id))
}

interface Batch {
  found: NonNullable<Awaited<ReturnType<Context['loaders']['lockClass']>>>
  issuing: Issuing
  learners: readonly string[]
}

/** The first of as many numbers as there are people; the row of the series is locked until they are stored. */
async function takeNumbers(
  { db, loaders }: Context,
  { found, issuing, learners }: Batch,
): Promise<number> {
  const year = yearOf(issuing.issuedOn)
  const issuerKey = spellingKey(issuing.issuer)
  const { courseKind, unitId } = found
  const last = await loaders.lastNumber({ courseKind, issuerKey, year })
  const least = Math.max(last + 1, issuing.firstNumber ?? 1)
  const { rows } = await sql<{ next: number }>`
    insert into certificate_series as series (unit_id, course_kind, year, next_number)
    values (${unitId}::uuid, ${courseKind}, ${year}, ${least + learners.length})
    on conflict (unit_id, course_kind, year) do update
      set next_number = greatest(series.next_number, ${least}::integer) + ${learners.length}
    returning next_number as next
  `.execute(db)
  return (rows[0]?.next ?? least + learners.length) - learners.length
}

async function store(
  { db, loaders, viewer }: Context,
  { found, issuing, learners, number }: Batch & { number: number },
): Promise<string[]> {
  const { issuedOn, issuer } = issuing
  const { courseKind } = found
  const { months, policyVersion } = ruleOn(await loaders.validityRules(), courseKind, issuedOn)
  const stored = await db
    .insertInto('certificates')
    .values(
      learners.map((personId, place) => ({
        person_id: personId,
        course_kind: courseKind,
        ...numbersOf(number + place, issuedOn),
        issued_on: issuedOn,
        issuer,
        issuer_key: spellingKey(issuer),
        class_id: found.id,
        valid_until: lapsesOn(issuedOn, months),
        policy_version: policyVersion,
        recorded_by: viewer.holderId,
      })),
    )
    .onConflict(conflict =>
      conflict.columns(['course_kind', 'issuer_key', 'number_key']).doNothing(),
    )
    .returning('id')
    .execute()
  return stored.map(({ id }) => id)
}

function numbersOf(next: number, issuedOn: LocalDate) {
  const number = numberOf(next, issuedOn)
  return { number, number_key: spellingKey(number) }
}

const tellRecorded = ({ db }: Context, ids: readonly string[]): Promise<void> =>
  tellAll(
    db,
    CERTIFICATE_RECORDED,
    sql`select jsonb_build_object('certificateId', id, 'revision', revision, 'personId', person_id,
        'courseKind', course_kind, 'number', number, 'issuedOn', issued_on,
        'validUntil', valid_until, 'policyVersion', policy_version) as payload
      from certificates where id = any(${[...ids]}::uuid[])`,
  )
