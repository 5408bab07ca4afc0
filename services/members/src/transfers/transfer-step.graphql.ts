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
import { NewPersonInput } from '../dossiers/listing.graphql.ts'
import type { StayGround, TransferKind, TransferPaperKind } from './transfer-action.workflow.ts'
import {
  StayGroundEnum,
  TransferKindEnum,
  TransferPaperKindEnum,
} from './transfer-words.graphql.ts'
import { TransferFileType } from './transfer.graphql.ts'

@InputType('RequestTransferInput', { description: 'The introduction paper of a member.' })
export class RequestTransferInput {
  @Field(() => ID, { description: 'Same key, same paper: a repetition stores nothing.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'Key of the person.' })
  personId!: string
  @Field(() => TransferKindEnum, { description: 'For good or for a time.' })
  kind!: TransferKind
  @Field(() => LocalDateScalar, { description: 'Day of the paper.' })
  on!: LocalDate
  @Field(() => String, { description: 'Number of the paper, up to 50 characters.' })
  number!: string
  @Field(() => ID, { nullable: true, description: 'The receiving cell, in this tree.' })
  toUnitId?: string | null
  @Field(() => String, {
    nullable: true,
    description: 'The place abroad, up to 200 characters, where it is not in this tree.',
  })
  abroadPlace?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the decision behind it.' })
  decidedOn?: LocalDate | null
  @Field(() => StayGroundEnum, { nullable: true, description: 'Why for a time.' })
  ground?: StayGround | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of a stay.' })
  untilOn?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when dues are paid.' })
  duesPaidUntil?: LocalDate | null
  @Field(() => String, { nullable: true, description: 'Reason, up to 2,000 characters.' })
  note?: string | null
}

@InputType('MembershipDaysInput', {
  description: 'The three dates of a membership that is not on record here.',
})
export class MembershipDaysInput {
  @Field(() => LocalDateScalar, { description: 'Day of the decision on admission.' })
  decidedOn!: LocalDate
  @Field(() => String, { nullable: true, description: 'Its number, up to 50 characters.' })
  decisionNumber?: string | null
  @Field(() => LocalDateScalar, { description: 'Day of the ceremony.' })
  ceremonyOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: 'Official since.' })
  officialOn?: LocalDate | null
}

@InputType('RecordHomecomingInput', {
  description: 'The paper of a cell abroad that a member brings home.',
})
export class RecordHomecomingInput {
  @Field(() => ID, { description: 'Same key, same paper: a repetition stores nothing.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The cell that takes in.' })
  toUnitId!: string
  @Field(() => String, { description: 'The cell abroad, up to 200 characters.' })
  abroadPlace!: string
  @Field(() => LocalDateScalar, { description: 'Day of the paper.' })
  on!: LocalDate
  @Field(() => String, { description: 'Number of the paper, up to 50 characters.' })
  number!: string
  @Field(() => ID, {
    nullable: true,
    description: 'Who went abroad from here; else person with membership.',
  })
  personId?: string | null
  @Field(() => NewPersonInput, { nullable: true, description: 'Who is not on record yet.' })
  person?: NewPersonInput | null
  @Field(() => MembershipDaysInput, { nullable: true, description: 'With person: the dates.' })
  membership?: MembershipDaysInput | null
  @Field(() => String, { nullable: true, description: 'Remark, up to 2,000 characters.' })
  note?: string | null
}

@InputType('TransferStepInput', { description: 'What every step of a transfer says.' })
export class TransferStepInputType {
  @Field(() => ID, { description: 'Same key, same step: a repetition stores nothing.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'Key of the transfer.' })
  transferId!: string
  @Field(() => Int, { description: 'Version of the transfer that was seen.' })
  expectedVersion!: number
  @Field(() => LocalDateScalar, { description: 'Day on which it was done.' })
  on!: LocalDate
  @Field(() => String, {
    nullable: true,
    description: 'Number of the paper or letter, up to 50 characters.',
  })
  number?: string | null
  @Field(() => String, { nullable: true, description: 'Reason, up to 2,000 characters.' })
  note?: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'Scan of what another organ signed; needed where it is entered for that organ.',
  })
  scanId?: string | null
}

@InputType('RecordTransferPaperInput', { description: 'What goes with the introduction paper.' })
export class RecordTransferPaperInput extends TransferStepInputType {
  @Field(() => TransferPaperKindEnum, { description: 'What it is.' })
  kind!: TransferPaperKind
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on it; the day it was attached when left out.',
  })
  issuedOn?: LocalDate | null
}

@InputType('RecordTransferDuesInput', { description: 'Until when dues are paid.' })
export class RecordTransferDuesInput extends TransferStepInputType {
  @Field(() => LocalDateScalar, { description: 'A day of the last month that is paid.' })
  paidUntil!: LocalDate
}

@InputType('CorrectTransferBoxInput', { description: 'A box in which something was wrong.' })
export class CorrectTransferBoxInput extends TransferStepInputType {
  @Field(() => Int, { description: 'Number of the box.' })
  box!: number
}

@InputType('ForwardTransferInput', { description: 'Where the paper belongs.' })
export class ForwardTransferInput extends TransferStepInputType {
  @Field(() => ID, { description: 'The right cell.' })
  toUnitId!: string
}

@InputType('ExtendStayInput', { description: 'How long the stay is now.' })
export class ExtendStayInput extends TransferStepInputType {
  @Field(() => LocalDateScalar, { description: 'The new last day.' })
  untilOn!: LocalDate
}

@ObjectType('TransferPayload', { description: 'The transfer after the step, or why not.' })
export class TransferPayload {
  @Field(() => TransferFileType, {
    nullable: true,
    description: 'As stored; null with objections.',
  })
  file?: TransferFileType | null
  @Field(() => [ObjectionType], { description: 'Every reason why not; empty when done.' })
  objections!: ObjectionType[]
}
