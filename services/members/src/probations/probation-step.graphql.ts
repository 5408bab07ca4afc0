import type { LocalDate } from '@ket-nap/kernel'
import {
  Field,
  ID,
  InputType,
  Int,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import { PaperKindEnum } from '../dossiers/dossier-words.graphql.ts'
import type { PaperKind } from '../papers/paper.workflow.ts'
import { ProbationDisciplineEnum } from './probation-words.graphql.ts'
import { RecognitionFileType } from './probation.graphql.ts'
import type { ProbationDiscipline } from './recognition-action.workflow.ts'

@InputType('ProbationStepInput', { description: 'What every step of a probation says.' })
export class ProbationStepInputType {
  @Field(() => ID, { description: 'Same key, same step: a repetition stores nothing.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'Key of the probation.' })
  probationId!: string
  @Field(() => Int, { description: 'Version of the probation that was seen.' })
  expectedVersion!: number
  @Field(() => LocalDateScalar, { description: 'Day on which it was done.' })
  on!: LocalDate
  @Field(() => String, {
    nullable: true,
    description: 'Number of the resolution, decision or paper, up to 50 characters.',
  })
  number?: string | null
  @Field(() => String, { nullable: true, description: 'Reason, up to 2,000 characters.' })
  note?: string | null
  @Field(() => ID, {
    nullable: true,
    description:
      'Scan of the signed paper, of the same person; asked for where a level above enters the step.',
  })
  scanId?: string | null
}

@InputType('RecordProbationPaperInput', { description: 'A paper; `on` is the day it came.' })
export class RecordProbationPaperInput extends ProbationStepInputType {
  @Field(() => PaperKindEnum, { description: 'What it is.' })
  kind!: PaperKind
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on the paper; the day it came when left out.',
  })
  issuedOn?: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Who issued it, up to 200 characters.' })
  issuer?: string | null
}

@InputType('AssignProbationHelperInput', { description: 'Who follows from a day on.' })
export class AssignProbationHelperInput extends ProbationStepInputType {
  @Field(() => ID, { description: 'An official member.' })
  personId!: string
}

@InputType('RecordProbationRemarkInput', { description: 'What is said of one month.' })
export class RecordProbationRemarkInput extends ProbationStepInputType {
  @Field(() => LocalDateScalar, { description: 'Any day of the month.' })
  month!: LocalDate
  @Field(() => String, { description: 'Strong sides, up to 2,000 characters.' })
  strong!: string
  @Field(() => String, { description: 'Weak sides, up to 2,000 characters.' })
  weak!: string
}

@InputType('ExtendProbationInput', { description: 'How long, and after which discipline.' })
export class ExtendProbationInput extends ProbationStepInputType {
  @Field(() => LocalDateScalar, { description: 'The new last day.' })
  until!: LocalDate
  @Field(() => ProbationDisciplineEnum, { description: 'The discipline.' })
  discipline!: ProbationDiscipline
  @Field(() => LocalDateScalar, { description: 'Day of the discipline.' })
  disciplinedOn!: LocalDate
}

@ObjectType('ProbationPayload', { description: 'The file after the step, or why not.' })
export class ProbationPayload {
  @Field(() => RecognitionFileType, {
    nullable: true,
    description: 'As stored; null with objections.',
  })
  file?: RecognitionFileType | null
  @Field(() => [ObjectionType], { description: 'Every reason why not; empty when done.' })
  objections!: ObjectionType[]
}
