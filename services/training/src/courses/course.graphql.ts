import type { LocalDate } from '@ket-nap/kernel'
import {
  ArgsType,
  Directive,
  Field,
  ID,
  Int,
  literalEnum,
  LocalDateScalar,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { CourseEntity } from './course.entity.ts'
import type { CourseKind } from './course.workflow.ts'
import type { InferEntity } from '@mikro-orm/postgresql'

export const CourseKindEnum = literalEnum<CourseKind>('CourseKind', 'What is taught.', {
  AWARENESS: 'Awareness of the Party, before admission (bồi dưỡng nhận thức về Đảng).',
  NEW_MEMBER: 'For probationary members, before recognition (bồi dưỡng đảng viên mới).',
  ELEMENTARY_THEORY: 'Elementary political theory (sơ cấp lý luận chính trị).',
  SECRETARIES: 'For secretaries and committees of cells (bồi dưỡng bí thư chi bộ, cấp ủy viên).',
})

@ObjectType('Course', { description: 'A course that centres teach in classes.' })
@Directive('@key(fields: "id")')
export class CourseType implements Pick<
  InferEntity<typeof CourseEntity>,
  'id' | 'kind' | 'title' | 'lessons'
> {
  @Field(() => ID, { description: 'Key of the course.' })
  id!: string
  @Field(() => CourseKindEnum, { description: 'What is taught.' })
  kind!: CourseKind
  @Field(() => String, { description: 'Official title, Vietnamese.' })
  title!: string
  @Field(() => Int, { nullable: true, description: 'Number of lessons or topics.' })
  lessons!: number | null
  @Field(() => Int, { nullable: true, description: 'Teaching periods in all, where laid down.' })
  periods!: number | null
}

@ObjectType('CertificateValidity', {
  description: 'How long a certificate counts, by the rules in force on a day.',
})
export class CertificateValidityType {
  @Field(() => Int, { nullable: true, description: 'Months; null = does not lapse.' })
  months!: number | null
  @Field(() => String, { description: "Version of the rules, e.g. 'POLICY_294_2025'." })
  policyVersion!: string
  @Field(() => LocalDateScalar, { description: 'First day of that version.' })
  inForceFrom!: LocalDate
  @Field(() => String, { description: 'Where the rule was found.' })
  source!: string
  @Field(() => Boolean, { description: 'Whether the text itself was read.' })
  isConfirmed!: boolean
}

@ArgsType()
export class OnDayArgs {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day whose rules are asked; today when left out.',
  })
  on?: LocalDate | null
}
