import type { LocalDate } from '@ket-nap/kernel'
import { ArgsType, Field, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import { AdmissionStageEnum } from '../admissions/admission.graphql.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'

@ArgsType()
export class DossiersArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
  @Field(() => [AdmissionStageEnum], {
    nullable: true,
    description: 'Only these stages; all open ones when left out.',
  })
  stages?: AdmissionStage[] | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Only those whose nearest clock ends before this day.',
  })
  dueBefore?: LocalDate | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose next step is that of the viewer’s post.',
  })
  waiting?: boolean | null
}

@ObjectType('StageCount', { description: 'Open dossiers at one stage.' })
export class StageCountType {
  @Field(() => AdmissionStageEnum, { description: 'The stage.' })
  stage!: AdmissionStage
  @Field(() => Int, { description: 'How many lie there.' })
  count!: number
  @Field(() => Int, { description: 'Whose nearest clock ended before today.' })
  late!: number
  @Field(() => Int, { description: 'Whose nearest clock ends within thirty days.' })
  soon!: number
  @Field(() => Int, { description: 'Whose next step is that of the viewer’s post.' })
  waiting!: number
}
