import type { LocalDate } from '@ket-nap/kernel'
import { ArgsType, Directive, Field, ID, Int, ObjectType } from 'type-graphql'
import type { OpeningPurpose } from '../access/purpose.ts'
import type { AuditAsked } from '../audit/audit-conditions.ts'
import type { AuditEntryRow } from '../audit/audit-log.ts'
import type { HeadState } from '../audit/head-watch.ts'
import type { HeavyDayRow } from '../audit/heavy-days.ts'
import type { SealStateRow } from '../audit/seal-state.ts'
import type { AuditThresholds } from '../audit/thresholds.ts'
import type { Role } from '../access/viewer.ts'
import { literalEnum, registerPurpose, registerRole } from './enums.ts'
import { DateTimeScalar, LocalDateScalar } from './scalars.ts'

/** What the access log may be asked by. */
@ArgsType()
export class AuditArgs implements AuditAsked {
  @Field(() => Int, { description: 'How many, 1 to 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor of the row before.' })
  after?: string | null
  @Field(() => ID, { nullable: true, description: 'Only what was done to this person or thing.' })
  subjectId?: string | null
  @Field(() => ID, { nullable: true, description: 'Only what this holder of a post did.' })
  holderId?: string | null
  @Field(() => String, { nullable: true, description: 'Only this action, by its code.' })
  action?: string | null
  @Field(() => ID, { nullable: true, description: 'Only what lies in this unit or below.' })
  unitId?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day, in Việt Nam.' })
  from?: LocalDate | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day that is no longer asked for.',
  })
  until?: LocalDate | null
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only what was done outside office hours; asks for `from` and `until`, 31 days at most.',
  })
  outOfHours?: boolean | null
  @Field(() => registerPurpose(), {
    nullable: true,
    description:
      'Only what was opened for this purpose; asks for 31 days at most, or for one person or holder.',
  })
  purpose?: OpeningPurpose | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only openings for no case; asks for the same as `purpose`.',
  })
  withoutCase?: boolean | null
}

export const AUDIT_ARGS = [
  'first',
  'after',
  'subjectId',
  'holderId',
  'action',
  'unitId',
  'from',
  'until',
  'outOfHours',
  'purpose',
  'withoutCase',
] as const satisfies readonly (keyof AuditArgs)[]

type Shown = Omit<AuditEntryRow, 'moment' | 'postId' | 'postUnitId' | 'unitId'>

/** An entry as every service shows it; `auditResolvers` adds person, post and unit. */
@ObjectType('AuditEntryFields')
export class AuditEntryFields implements Shown {
  @Field(() => ID, { description: 'Number of the entry in the log of its service.' })
  seq!: string
  @Field(() => DateTimeScalar, { description: 'The moment.' })
  at!: Date
  @Field(() => String, { description: 'What was done, as a stable constant.' })
  action!: string
  @Field(() => ID, { description: 'Who did it; for `holderId`.' })
  holderId!: string
  @Field(() => registerRole(), { description: 'Role of the post in which it was done.' })
  role!: Role
  @Field(() => ID, { description: 'Key of what it was done to; for `subjectId`.' })
  subjectId!: string
  @Field(() => String, { nullable: true, description: 'Kind of the case it was for.' })
  caseKind!: string | null
  @Field(() => ID, { nullable: true, description: 'The case it was for.' })
  caseId!: string | null
  @Field(() => String, { nullable: true, description: 'The purpose that was stated.' })
  purpose!: string | null
}

export const AUDIT_FIELDS = [
  'seq',
  'at',
  'action',
  'holderId',
  'role',
  'subjectId',
  'caseKind',
  'caseId',
  'purpose',
  'person',
  'post',
  'unit',
] as const

/** A heavy day as every service shows it. */
@ObjectType('AuditHeavyDayFields')
export class AuditHeavyDayFields implements Omit<HeavyDayRow, 'postId'> {
  @Field(() => LocalDateScalar, { description: 'The day in Việt Nam.' })
  on!: LocalDate
  @Field(() => ID, { description: 'Who opened them.' })
  holderId!: string
  @Field(() => Int, { description: 'People whose dossiers were opened.' })
  dossiers!: number
}

const HeadStateEnum = literalEnum<HeadState>(
  'AuditHeads',
  'How heads of the log are told outside.',
  {
    TOLD: 'In time.',
    LATE: 'Late; whoever looks after the product is told.',
    CLOSED: 'So late that nobody is opened until one is told again.',
  },
)

@ObjectType('AuditSeal', { description: 'How far an access log is sealed and verified.' })
@Directive('@shareable')
export class AuditSealType implements Omit<SealStateRow, 'damage'> {
  @Field(() => ID, { nullable: true, description: 'Number of the last block.' })
  block!: string | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  sealedAt!: Date | null
  @Field(() => Int, {
    description: 'Entries within reach that wait for the next block, at most 1,001.',
  })
  waiting!: number
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the log was last recomputed.' })
  verifiedAt!: Date | null
  @Field(() => Int, { nullable: true, description: 'Entries that were found whole then.' })
  verifiedEntries!: number | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the heads outside the database were compared.',
  })
  withHeads!: boolean | null
  @Field(() => String, { nullable: true, description: 'What was found wrong, as a constant.' })
  damage!: string | null
  @Field(() => ID, { nullable: true, description: 'The first bad block.' })
  badBlock!: string | null
  @Field(() => HeadStateEnum, { description: 'Whether heads are told outside in time.' })
  heads!: HeadState
  @Field(() => Int, { description: 'How long the oldest entry waits for its head, in minutes.' })
  headsLateMinutes!: number
}

export const AUDIT_SEAL_FIELDS = [
  'block',
  'sealedAt',
  'waiting',
  'verifiedAt',
  'verifiedEntries',
  'withHeads',
  'damage',
  'badBlock',
  'heads',
  'headsLateMinutes',
] as const satisfies readonly (keyof AuditSealType)[]

@ObjectType('AuditThresholds', { description: 'From when on an access is unusual.' })
export class AuditThresholdsType implements AuditThresholds {
  @Field(() => String, { description: 'Begin of office hours, HH:MM in Việt Nam.' })
  officeFrom!: string
  @Field(() => String, { description: 'End of office hours.' })
  officeUntil!: string
  @Field(() => Int, { description: 'Dossiers that one holder may open on a day.' })
  dossiersADay!: number
  @Field(() => String, { description: 'Where the values come from.' })
  source!: string
}
