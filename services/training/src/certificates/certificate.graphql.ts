import type { LocalDate } from '@ket-nap/kernel'
import {
  ArgsType,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  literalEnum,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { InferEntity } from '@mikro-orm/postgresql'
import { CourseKindEnum } from '../courses/course.graphql.ts'
import type { CourseKind } from '../courses/course.workflow.ts'
import type { CertificateEntity } from './certificate.entity.ts'

type State = 'VALID' | 'LAPSED' | 'REVOKED'

export const CertificateStateEnum = literalEnum<State>(
  'CertificateState',
  'Whether a certificate counts on a day.',
  {
    VALID: 'It counts.',
    LAPSED: 'Its time is over: the course must be attended again.',
    REVOKED: 'It was revoked by a decision (bị thu hồi).',
  },
)

type Stored = Pick<
  InferEntity<typeof CertificateEntity>,
  'id' | 'number' | 'issuedOn' | 'validUntil' | 'issuer' | 'policyVersion'
>

@ObjectType('Certificate', { description: 'That a person passed a course.' })
@Directive('@key(fields: "id")')
export class CertificateType implements Stored {
  @Field(() => ID, { description: 'Key of the certificate.' })
  id!: string
  @Field(() => String, { description: 'Number, unique for the course and the issuer.' })
  number!: string
  @Field(() => LocalDateScalar, { description: 'Day printed on it.' })
  issuedOn!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it no longer counts; null when it does not lapse.',
  })
  validUntil!: LocalDate | null
  @Field(() => String, { description: 'Who issued it, as printed.' })
  issuer!: string
  @Field(() => String, {
    description: "Version of the rules in force on the day of issue, e.g. 'POLICY_294_2025'.",
  })
  policyVersion!: string
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it no longer counts because it was revoked.',
  })
  revokedOn!: LocalDate | null
}

@ArgsType()
export class AsOfArgs {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day that is asked; today when left out.',
  })
  asOf?: LocalDate | null
}

@InputType('RecordCertificateInput', { description: 'A certificate as it was printed.' })
export class RecordCertificateInput {
  @Field(() => ID, { description: 'Same key, same certificate: a repetition stores nothing.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'Who passed the course.' })
  personId!: string
  @Field(() => CourseKindEnum, { description: 'What was taught.' })
  courseKind!: CourseKind
  @Field(() => String, { description: 'Number as printed, up to 60 characters.' })
  number!: string
  @Field(() => LocalDateScalar, { description: 'Day printed on it.' })
  issuedOn!: LocalDate
  @Field(() => String, { description: 'Who issued it, up to 200 characters.' })
  issuer!: string
  @Field(() => ID, { nullable: true, description: 'The class attended, where it is on record.' })
  classId?: string | null
}

@ObjectType('CertificatePayload', { description: 'The certificate recorded, or why not.' })
export class CertificatePayload {
  @Field(() => CertificateType, {
    nullable: true,
    description: 'As stored; null with objections.',
  })
  certificate?: CertificateType | null
  @Field(() => [ObjectionType], { description: 'Every reason why not; empty when recorded.' })
  objections!: ObjectionType[]
}

@InputType('RevokeCertificateInput', { description: 'A certificate that is to count no longer.' })
export class RevokeCertificateInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The certificate.' })
  certificateId!: string
  @Field(() => LocalDateScalar, { description: 'Day of the decision, not in the future.' })
  revokedOn!: LocalDate
  @Field(() => String, { description: 'Number of the decision, up to 50 characters.' })
  decisionNumber!: string
  @Field(() => String, { description: 'Why, up to 500 characters.' })
  reason!: string
}

@InputType('IssueCertificatesInput', {
  description: 'Certificates for everybody who passed a class.',
})
export class IssueCertificatesInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The class, which is closed.' })
  classId!: string
  @Field(() => LocalDateScalar, { description: 'Day printed on them.' })
  issuedOn!: LocalDate
  @Field(() => String, { description: 'Who issues them, up to 200 characters.' })
  issuer!: string
  @Field(() => Int, {
    nullable: true,
    description: 'Number from which the series of the year goes on, where it was begun on paper.',
  })
  firstNumber?: number | null
}
