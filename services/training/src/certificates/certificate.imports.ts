import { toLocalDate } from '@ket-nap/kernel'
import {
  alreadyStored,
  day,
  findProblems,
  key,
  oneOf,
  optional,
  tellAll,
  text,
  twiceInFile,
  type DerivedColumn,
  type ImportDefinition,
  type StagedCheck,
} from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { COURSE_KINDS, type CourseKind } from '../courses/course.workflow.ts'
import type { Database } from '../database.ts'
import { lapsesOn, ruleOn } from '../policies/policy-version.policy.ts'
import { readValidityRules } from '../policies/policy-version.queries.ts'
import { CERTIFICATE_RECORDED } from './certificate.events.ts'
import { LONGEST_ISSUER, LONGEST_NUMBER, spellingKey } from './certificate.policy.ts'

const CHECKS: readonly StagedCheck[] = [
  twiceInFile('key'),
  { ...twiceInFile('number_key', 'issuer_key', 'course_kind'), column: 'number' },
  alreadyStored('key', sql`select from certificates stored where stored.id = line.key`),
  {
    column: 'number',
    code: 'NUMBER_TAKEN',
    message: 'another certificate of this course and issuer has it',
    when: sql`exists (select from certificates stored where stored.course_kind = line.course_kind
      and stored.issuer_key = line.issuer_key and stored.number_key = line.number_key
      and stored.id <> line.key)`,
  },
  {
    column: 'person',
    code: 'UNKNOWN_PERSON',
    message: 'there is no such person',
    when: sql`not exists (select from person_copies person where person.person_id = line.person)`,
  },
  {
    column: 'class',
    code: 'UNKNOWN_CLASS',
    message: 'there is no such class',
    when: sql`line.class is not null
      and not exists (select from training_classes attended where attended.id = line.class)`,
  },
  {
    column: 'class',
    code: 'CLASS_OF_OTHER_COURSE',
    message: 'the class taught another course',
    when: sql`exists (select from training_classes attended where attended.id = line.class
      and attended.course_kind <> line.course_kind)`,
  },
  {
    column: 'issued_on',
    code: 'NOT_A_DATE',
    message: 'is so late that the end of validity is no day of the calendar',
    when: sql`line.issued_on >= '2190-01-01'`,
  },
  {
    column: 'issued_on',
    code: 'ISSUED_BEFORE_CLASS',
    message: 'is earlier than the first day of the class',
    when: sql`exists (select from training_classes attended where attended.id = line.class
      and attended.opens_on > line.issued_on)`,
  },
]

const spelling = (column: string): DerivedColumn => ({
  type: 'text',
  from: row => spellingKey(String(row[column] ?? '')),
})

/** Certificates on record elsewhere, each by the rules in force on its day; members is told of them. */
export const certificatesImport: ImportDefinition<Database> = {
  columns: {
    key: key('certificate'),
    person: key('person'),
    course_kind: oneOf(COURSE_KINDS),
    number: text(LONGEST_NUMBER),
    issued_on: day(),
    issuer: text(LONGEST_ISSUER),
    class: optional(key('class')),
  },
  derived: { number_key: spelling('number'), issuer_key: spelling('issuer') },
  check: work => findProblems(work, CHECKS),
  apply: async ({ db }) => {
    await store(db, await validities(db))
    await tellAll(
      db,
      CERTIFICATE_RECORDED,
      sql`select jsonb_build_object('certificateId', id, 'revision', revision, 'personId', person_id,
          'courseKind', course_kind, 'number', number, 'issuedOn', issued_on,
          'validUntil', valid_until, 'policyVersion', policy_version) as payload
        from certificates where id in (select key from staged)`,
    )
    await sql`analyze certificates`.execute(db)
  },
}

/** What the rules say of each course and day in the file. */
async function validities(db: Kysely<Database>) {
  const rules = await readValidityRules(db)
  const { rows } = await sql<{ kind: CourseKind; issued: string }>`
    select distinct course_kind as kind, issued_on::text as issued from staged
  `.execute(db)
  return rows.map(({ kind, issued }) => {
    const issuedOn = toLocalDate(issued)
    const { months, policyVersion } = ruleOn(rules, kind, issuedOn)
    return { kind, issuedOn, policyVersion, validUntil: lapsesOn(issuedOn, months) }
  })
}

async function store(
  db: Kysely<Database>,
  valid: Awaited<ReturnType<typeof validities>>,
): Promise<void> {
  await sql`
    insert into certificates (id, person_id, course_kind, number, number_key, issued_on, issuer,
      issuer_key, class_id, valid_until, policy_version)
    select line.key, line.person, line.course_kind, line.number, line.number_key, line.issued_on,
      line.issuer, line.issuer_key, line.class, valid."validUntil", valid."policyVersion"
    from staged line
    join jsonb_to_recordset(${JSON.stringify(valid)}::jsonb) as valid(kind text, "issuedOn" date,
      "policyVersion" text, "validUntil" date)
      on valid.kind = line.course_kind and valid."issuedOn" = line.issued_on
  `.execute(db)
}
