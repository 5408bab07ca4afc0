import type { OpeningPurpose } from '@ket-nap/subgraph'
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  registerPurpose,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import { ClassPayload, TrainingClassType } from '../classes/training-class.graphql.ts'
import type { TrainingClassRow } from '../classes/training-class.queries.ts'
import type { Context } from '../context.ts'
import { CourseType } from '../courses/course.graphql.ts'
import { getCourse, type CourseRow } from '../courses/course.queries.ts'
import { EnrolmentType } from '../enrolments/enrolment.graphql.ts'
import type { EnrolmentRow } from '../enrolments/enrolment.queries.ts'
import { PersonType } from '../people/person.graphql.ts'
import { openTrainee, type OpenedTrainee, type PersonRow } from '../people/person.queries.ts'
import { recordCertificate } from './certificate.commands.ts'
import {
  AsOfArgs,
  CertificatePayload,
  CertificateStateEnum,
  CertificateType,
  IssueCertificatesInput,
  RecordCertificateInput,
  RevokeCertificateInput,
} from './certificate.graphql.ts'
import { RECORDERS, stateOn, type CertificateState } from './certificate.policy.ts'
import type { CertificateRow } from './certificate.queries.ts'
import { issueCertificates } from './issuing.commands.ts'
import { revokeCertificate } from './revocation.commands.ts'

@Resolver(() => CertificateType)
export class CertificateResolver {
  @Mutation(() => CertificatePayload, {
    nullable: true,
    description: 'Records that a person passed a course, and tells members of it.',
  })
  async recordCertificate(
    @Arg('input', () => RecordCertificateInput, { description: 'The certificate.' })
    input: RecordCertificateInput,
    @Ctx() context: Context,
  ) {
    const outcome = await recordCertificate(context, input)
    if (!outcome.ok) return { certificate: null, objections: toObjectionTypes(outcome.objections) }
    const { certificateId } = outcome.value
    return { certificate: await context.loaders.certificate.load(certificateId), objections: [] }
  }

  @Mutation(() => CertificatePayload, {
    nullable: true,
    description: 'Revokes a certificate by a decision, and tells members of it.',
  })
  async revokeCertificate(
    @Arg('input', () => RevokeCertificateInput, { description: 'Which one, and why.' })
    input: RevokeCertificateInput,
    @Ctx() context: Context,
  ) {
    const outcome = await revokeCertificate(context, { ...input })
    if (!outcome.ok) return { certificate: null, objections: toObjectionTypes(outcome.objections) }
    const { certificateId } = outcome.value
    context.loaders.certificate.clear(certificateId)
    return { certificate: await context.loaders.certificate.load(certificateId), objections: [] }
  }

  @Mutation(() => ClassPayload, {
    nullable: true,
    description: 'Issues the certificates of everybody who passed a class, and tells members.',
  })
  async issueCertificates(
    @Arg('input', () => IssueCertificatesInput, { description: 'Of which class.' })
    input: IssueCertificatesInput,
    @Ctx() context: Context,
  ) {
    const firstNumber = input.firstNumber ?? null
    const outcome = await issueCertificates(context, { ...input, firstNumber })
    if (!outcome.ok)
      return { trainingClass: null, objections: toObjectionTypes(outcome.objections) }
    const { classId } = outcome.value
    return { trainingClass: await context.loaders.trainingClass.load(classId), objections: [] }
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'Who passed the course.' })
  person(@Root() { personId }: CertificateRow): PersonType {
    return { id: personId }
  }

  @FieldResolver(() => CourseType, { description: 'What was taught.' })
  course(@Root() { courseKind }: CertificateRow, @Ctx() { loaders }: Context): Promise<CourseRow> {
    return getCourse(loaders.courses, courseKind)
  }

  @FieldResolver(() => TrainingClassType, {
    name: 'class',
    nullable: true,
    description: 'The class attended, where it is on record.',
  })
  attended(
    @Root() { classId }: CertificateRow,
    @Ctx() { loaders }: Context,
  ): Promise<TrainingClassRow | null> | null {
    return classId ? loaders.trainingClass.load(classId) : null
  }

  @FieldResolver(() => CertificateStateEnum, { description: 'Whether it counts on a day.' })
  state(
    @Root() certificate: CertificateRow,
    @Args(() => AsOfArgs) { asOf }: AsOfArgs,
    @Ctx() { today }: Context,
  ): CertificateState {
    return stateOn(certificate, asOf ?? today)
  }
}

@Resolver(() => EnrolmentType)
export class EnrolmentCertificateResolver {
  @FieldResolver(() => CertificateType, {
    nullable: true,
    description: 'The certificate that the class brought.',
  })
  async certificate(
    @Root() { personId, classId }: EnrolmentRow,
    @Ctx() { loaders }: Context,
  ): Promise<CertificateRow | null> {
    const certificates = await loaders.certificates.load(personId)
    return certificates.find(each => each.classId === classId) ?? null
  }
}

@Resolver(() => PersonType)
export class PersonCertificatesResolver {
  @Query(() => PersonType, {
    nullable: true,
    description:
      'The person as training knows them: answered by training alone (from its copy of people), so that the panel works while members is down. Null when unknown, out of scope, or asked without a purpose. Opening is audited with it.',
  })
  trainee(
    @Arg('id', () => ID, { description: 'Key of the person.' }) id: string,
    @Arg('purpose', () => registerPurpose(), {
      nullable: true,
      description: 'What for: CASE where members found one, else what was stated; needed.',
    })
    purpose: OpeningPurpose | null,
    @Ctx() { loaders }: Context,
  ): Promise<OpenedTrainee | null> {
    return openTrainee(loaders, { id, purpose })
  }

  @FieldResolver(() => [CertificateType], { nullable: true, description: 'Newest first.' })
  certificates(@Root() { id }: PersonRow, @Ctx() { loaders }: Context): Promise<CertificateRow[]> {
    return loaders.certificates.load(id)
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the viewer may record a certificate for this person.',
  })
  mayRecordCertificate(@Ctx() { viewer }: Context): boolean {
    return RECORDERS.includes(viewer.post.role)
  }
}
