import type { LocalDate } from '@ket-nap/kernel'
import {
  ArgsType,
  connectionTypes,
  Directive,
  Field,
  ID,
  Int,
  LocalDateScalar,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import { ADMISSION_BASIS, type AdmissionBasis } from '../codes/figure-codes.ts'
import { ADMISSION_STAGE, type AdmissionStage } from '../codes/membership-codes.ts'
import { termEnum } from '../codes/term.ts'
import {
  AdmissionActorEnum,
  AdmissionTimerEnum,
  SpecialCaseEnum,
} from '../dossiers/dossier-words.graphql.ts'
import type { SpecialCase } from '../papers/paper.workflow.ts'
import type { Actor } from './action.workflow.ts'
import type { Timer } from './clock.workflow.ts'

export const AdmissionStageEnum = termEnum(
  'AdmissionStage',
  'Stage of an admission, in the order of the procedure; the last five are ends.',
  ADMISSION_STAGE,
)
export const AdmissionBasisEnum = termEnum(
  'AdmissionBasis',
  'Which of the dates counts an admission.',
  ADMISSION_BASIS,
)

@ObjectType('Admission', { description: "A person's way to membership, as recorded." })
@Directive('@key(fields: "id")')
export class AdmissionType {
  @Field(() => ID, { description: 'Key of the admission.' })
  id!: string
  @Field(() => AdmissionStageEnum, { description: 'Stage reached.' })
  stage!: AdmissionStage
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the decision.' })
  decidedOn?: string | null
  @Field(() => String, { nullable: true, description: 'Number of the decision.' })
  decisionNumber?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the ceremony.' })
  ceremonyOn?: string | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day of the quarter in which the admission is expected.',
  })
  expectedQuarter?: string | null
  @Field(() => Int, { description: 'Grows with every step; whoever acts says which one he saw.' })
  version!: number
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which the stage was reached.',
  })
  stageSince?: string | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which somebody was listed.',
  })
  listedOn?: string | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which the dossier was opened, or opened anew.',
  })
  openedOn?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the cell’s vote.' })
  consideredOn?: string | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day of the clock that ends first.',
  })
  dueOn?: string | null
  @Field(() => AdmissionTimerEnum, { nullable: true, description: 'The clock that ends first.' })
  dueTimer?: Timer | null
  @Field(() => [SpecialCaseEnum], { description: 'Why it needs more than the usual papers.' })
  specialCases!: readonly SpecialCase[]
  @Field(() => AdmissionActorEnum, { nullable: true, description: 'Whose step is next.' })
  waitsFor?: Actor | null
}

export const { Connection: AdmissionConnection } = connectionTypes('Admission', () => AdmissionType)

@ArgsType()
export class AdmissionsArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  from!: LocalDate
  @Field(() => LocalDateScalar, { description: 'First day after the period.' })
  until!: LocalDate
  @Field(() => AdmissionBasisEnum, {
    nullable: true,
    description: 'Which day counts; CEREMONY when left out.',
  })
  basis?: AdmissionBasis | null
}
