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
import type { GroupCriterion } from '../papers/group-criterion.workflow.ts'
import type { FaultCode, PaperKind, SpecialCase } from '../papers/paper.workflow.ts'
import type { Answer, LetterSubject } from '../verifications/verification.workflow.ts'
import {
  FaultCodeEnum,
  LetterAnswerEnum,
  LetterSubjectEnum,
  GroupCriterionEnum,
  PaperKindEnum,
  SpecialCaseEnum,
} from './dossier-words.graphql.ts'
import { DossierType } from './dossier.graphql.ts'

@InputType('StepInput', { description: 'What every step of a dossier says.' })
export class StepInputType {
  @Field(() => ID, { description: 'Same key, same step: a repetition stores nothing.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'Key of the admission.' })
  admissionId!: string
  @Field(() => Int, { description: 'Version of the dossier that was seen.' })
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
      'Scan of the signed paper, of the same dossier; asked for where a level above enters the step.',
  })
  scanId?: string | null
}

@InputType('RecordPaperInput', { description: 'A paper; `on` is the day it came.' })
export class RecordPaperInput extends StepInputType {
  @Field(() => PaperKindEnum, { description: 'What it is.' })
  kind!: PaperKind
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on the paper; the day it came when left out.',
  })
  issuedOn?: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Who issued it, up to 200 characters.' })
  issuer?: string | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it no longer counts.',
  })
  validUntil?: LocalDate | null
  @Field(() => [GroupCriterionEnum], {
    nullable: true,
    description: 'Of evidence: the criteria of the group that it proves.',
  })
  criteria?: GroupCriterion[] | null
  @Field(() => ID, {
    nullable: true,
    description: 'Its scan: of the same person and kind of paper, taken in by who records it.',
  })
  override scanId?: string | null
}

@InputType('PaperFaultInput', { description: 'What is wrong with a paper.' })
export class PaperFaultInput {
  @Field(() => PaperKindEnum, { description: 'The paper.' })
  paperKind!: PaperKind
  @Field(() => FaultCodeEnum, { description: 'What is wrong.' })
  code!: FaultCode
}

@InputType('FaultyDossierInput', { description: 'A dossier that is not in order, and why.' })
export class FaultyDossierInput extends StepInputType {
  @Field(() => [PaperFaultInput], { description: 'Every fault that was found.' })
  faults!: PaperFaultInput[]
}

@InputType('AssignHelperInput', { description: 'Who helps from a day on.' })
export class AssignHelperInput extends StepInputType {
  @Field(() => ID, { description: 'An official member.' })
  personId!: string
}

@InputType('RecordRemarkInput', { description: 'The monthly remark of the helping member.' })
export class RecordRemarkInput extends StepInputType {
  @Field(() => LocalDateScalar, { description: 'First day of the month.' })
  month!: LocalDate
  @Field(() => String, { description: 'Strong sides, up to 2,000 characters.' })
  strong!: string
  @Field(() => String, { description: 'Weak sides, up to 2,000 characters.' })
  weak!: string
}

@InputType('RecordIntroductionInput', { description: 'An introduction by an official member.' })
export class RecordIntroductionInput extends StepInputType {
  @Field(() => ID, { description: 'Who introduces.' })
  personId!: string
  @Field(() => LocalDateScalar, { description: 'Since when both are in one unit.' })
  togetherSince!: LocalDate
}

@InputType('NameSpecialCasesInput', { description: 'Why more than the usual papers are needed.' })
export class NameSpecialCasesInput extends StepInputType {
  @Field(() => [SpecialCaseEnum], { description: 'All that hold; replaces the earlier ones.' })
  specialCases!: SpecialCase[]
}

@InputType('SendLetterInput', { description: 'A letter; `on` is the day it was received there.' })
export class SendLetterInput extends StepInputType {
  @Field(() => LetterSubjectEnum, { description: 'About whom.' })
  about!: LetterSubject
  @Field(() => Boolean, { description: 'Whether it went abroad.' })
  abroad!: boolean
}

@InputType('RecordAnswerInput', { description: 'The answer to a letter.' })
export class RecordAnswerInput extends StepInputType {
  @Field(() => ID, { description: 'The letter.' })
  letterId!: string
  @Field(() => LetterAnswerEnum, { description: 'What was answered.' })
  answer!: Answer
}

@InputType('AnswerConsentInput', { description: 'What the provincial standing board answered.' })
export class AnswerConsentInput extends StepInputType {
  @Field(() => Boolean, { description: 'Whether it agrees.' })
  given!: boolean
}

@ObjectType('DossierPayload', { description: 'The dossier after the step, or why not.' })
export class DossierPayload {
  @Field(() => DossierType, { nullable: true, description: 'As stored; null with objections.' })
  dossier?: DossierType | null
  @Field(() => [ObjectionType], { description: 'Every reason why not; empty when done.' })
  objections!: ObjectionType[]
}
