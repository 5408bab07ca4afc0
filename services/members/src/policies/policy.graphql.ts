import type { LocalDate } from '@ket-nap/kernel'
import {
  DateTimeScalar,
  Directive,
  Field,
  Float,
  ID,
  InputType,
  literalEnum,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { PolicyDoubt, PolicyGroup, PolicyKind, PolicyUnit } from './policy-value.workflow.ts'

const PolicyGroupEnum = literalEnum<PolicyGroup>('PolicyGroup', 'What a value is about.', {
  ADMISSION: 'Who may be admitted (điều kiện kết nạp).',
  DOSSIER: 'Papers and how long they count (hồ sơ).',
  VOTES: 'Shares and forms of votes (biểu quyết).',
  DEADLINES: 'Deadlines of the admission (thời hạn).',
  PROBATION: 'Probation and recognition (dự bị, công nhận chính thức).',
  TRANSFER: 'Transfer of activity (chuyển sinh hoạt đảng).',
  GRADING: 'Yearly grading (xếp loại).',
  LEAVING: 'Removal and appeal (xóa tên, khiếu nại).',
  BADGES: 'Badges (Huy hiệu Đảng).',
  FORMS: 'Numbers of forms (mẫu văn bản).',
})

const PolicyKindEnum = literalEnum<PolicyKind>(
  'PolicyKind',
  'What a value is, and how its text is written.',
  {
    NUMBER: 'One whole number: 45.',
    NUMBERS: 'Several in rising order: 30 40 45.',
    CHOICE: 'One of the codes.',
    CODES: 'Some of the codes: CV DIPLOMA.',
    YES_NO: 'YES or NO.',
    SHARE: 'AT_LEAST 2/3 or MORE_THAN 1/2.',
    FORMS: 'A line CV=2-KNĐ for each form.',
  },
)

const PolicyUnitEnum = literalEnum<PolicyUnit>('PolicyUnit', 'Unit of a number.', {
  MONTHS: 'Calendar months (tháng).',
  WORKING_DAYS: 'Working days (ngày làm việc).',
  YEARS: 'Years (năm).',
  TIMES: 'Times (lần).',
  PEOPLE: 'People (người).',
})

const PolicyDoubtEnum = literalEnum<PolicyDoubt>('PolicyDoubt', 'Why a value is not confirmed.', {
  QUESTION_BANK: 'Known from question banks; the text was not obtained.',
  NO_RULE_FOUND: 'No such rule was found in the texts read.',
  ONE_PROVINCE_ONLY: 'Known as a rule of one province only.',
  CONTRADICTION: 'Two texts say different things.',
  TEXT_INCOMPLETE: 'Only a part of the text was read.',
})

export type PolicyActionCode = 'PROPOSE' | 'APPROVE' | 'REJECT'
export const PolicyActionEnum = literalEnum<PolicyActionCode>(
  'PolicyAction',
  'What the viewer may do about the rules of a province.',
  {
    PROPOSE: 'Propose a value of the own province.',
    APPROVE: 'Approve a proposal, as the second person.',
    REJECT: 'Reject a proposal, as the second person.',
  },
)

const PolicyDecisionEnum = literalEnum<'APPROVE' | 'REJECT'>(
  'PolicyDecision',
  "The second person's decision.",
  { APPROVE: 'It holds from the day proposed.', REJECT: 'It is not taken; the note says why.' },
)

@ObjectType('Post', { description: 'A post, owned by organisations.' })
@Directive('@key(fields: "id", resolvable: false)')
export class PostType {
  @Field(() => ID, { description: 'Key of the post.' })
  id!: string
}

@ObjectType('PolicyDocument', { description: 'A regulation or guidance.' })
export class PolicyDocumentType {
  @Field(() => String, { description: "Its number: '294-QĐ/TW'." })
  number!: string
  @Field(() => LocalDateScalar, { description: 'Day of issue.' })
  issuedOn!: LocalDate
  @Field(() => LocalDateScalar, { description: 'First day on which it holds.' })
  inForceFrom!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which another one holds in its place.',
  })
  replacedOn!: LocalDate | null
}

@ObjectType('PolicyVersion', {
  description: 'A set of documents from the day on which it holds, or the own rules of a province.',
})
export class PolicyVersionType {
  @Field(() => String, { description: "Key: 'POLICY_294_2025', 'HN_02_2025'." })
  key!: string
  @Field(() => String, { description: 'Vietnamese name.' })
  nameVi!: string
  @Field(() => String, { description: 'English name.' })
  nameEn!: string
  @Field(() => LocalDateScalar, { description: 'First day on which it holds.' })
  inForceFrom!: LocalDate
  @Field(() => Boolean, { description: "Whether it is the province's own." })
  isLocal!: boolean
  @Field(() => [PolicyDocumentType], { description: 'What holds on its first day.' })
  documents!: readonly PolicyDocumentType[]
}

@ObjectType('PolicyProposal', { description: 'A local value that one person wants changed.' })
export class PolicyProposalType {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => String, { description: 'Name of the value.' })
  name!: string
  @Field(() => String, {
    nullable: true,
    description: 'The value proposed; null: the national value holds again.',
  })
  text!: string | null
  @Field(() => String, { description: 'The value in force when it was proposed.' })
  before!: string
  @Field(() => LocalDateScalar, { description: 'First day on which it is to hold.' })
  from!: LocalDate
  @Field(() => String, { description: 'Document that it follows.' })
  source!: string
  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  proposedAt!: Date
  @Field(() => PolicyDecisionEnum, { nullable: true, description: 'Null while it waits.' })
  decision!: 'APPROVE' | 'REJECT' | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null
  @Field(() => String, { nullable: true, description: 'What the second person says to it.' })
  note!: string | null
}

@ObjectType('PolicyStatement', { description: 'What a version said of a value.' })
export class PolicyStatementType {
  @Field(() => String, { description: 'Key of the version.' })
  version!: string
  @Field(() => LocalDateScalar, { description: 'First day on which it holds.' })
  from!: LocalDate
  @Field(() => String, {
    nullable: true,
    description: 'The value; null: the national value holds again.',
  })
  text!: string | null
  @Field(() => String, { description: 'Where it is written.' })
  source!: string
  @Field(() => PolicyDoubtEnum, { nullable: true, description: 'Why it is not confirmed.' })
  doubt!: PolicyDoubt | null
  @Field(() => Boolean, { description: "Whether it is the province's own." })
  isLocal!: boolean
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date
}

@ObjectType('PolicyValue', { description: 'One figure of the rules, as it holds on the day.' })
export class PolicyValueType {
  @Field(() => String, { description: "Code name: 'leastAgeMonths'." })
  name!: string
  @Field(() => String, { description: 'Vietnamese name.' })
  nameVi!: string
  @Field(() => String, { description: 'English name.' })
  nameEn!: string
  @Field(() => PolicyGroupEnum, { description: 'What it is about.' })
  group!: PolicyGroup
  @Field(() => PolicyKindEnum, { description: 'What it is.' })
  kind!: PolicyKind
  @Field(() => PolicyUnitEnum, { nullable: true, description: 'Unit of a number.' })
  unit!: PolicyUnit | null
  @Field(() => Float, { nullable: true, description: 'Least number allowed.' })
  least!: number | null
  @Field(() => Float, { nullable: true, description: 'Greatest number allowed.' })
  greatest!: number | null
  @Field(() => [String], { description: 'Codes to choose from.' })
  codes!: readonly string[]
  @Field(() => Boolean, { description: 'Whether there may be no such rule: NONE.' })
  isOptional!: boolean
  @Field(() => String, { description: 'The value, written as its kind says; NONE for none.' })
  text!: string
  @Field(() => String, { description: 'Key of the version that states it.' })
  version!: string
  @Field(() => String, { description: 'Where it is written.' })
  source!: string
  @Field(() => PolicyDoubtEnum, { nullable: true, description: 'Doubt about the source itself.' })
  doubt!: PolicyDoubt | null
  @Field(() => Boolean, {
    description: 'Whether a rule of the program reads it; what is not applied is not changed.',
  })
  isApplied!: boolean
  @Field(() => Boolean, { description: 'Neither in doubt nor inherited.' })
  isConfirmed!: boolean
  @Field(() => Boolean, {
    description: 'Taken over: the document that states it does not hold on the day.',
  })
  isInherited!: boolean
  @Field(() => Boolean, { description: "Whether it is the province's own." })
  isLocal!: boolean
}

@ObjectType('Policies', { description: 'The rules that hold for a unit on a day.' })
export class PoliciesType {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  on!: LocalDate
}

@InputType('ProposePolicyValueInput', { description: 'A value for the own province.' })
export class ProposePolicyValueInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The province, which is the unit of the post.' })
  unitId!: string
  @Field(() => String, { description: 'Name of the value.' })
  name!: string
  @Field(() => String, {
    nullable: true,
    description: 'Written as its kind says; left out: the national value holds again.',
  })
  value?: string | null
  @Field(() => LocalDateScalar, { description: 'First day on which it is to hold.' })
  from!: LocalDate
  @Field(() => String, { description: 'Document that it follows, up to 300 characters.' })
  source!: string
}

@InputType('DecidePolicyValueInput', { description: "The second person's decision." })
export class DecidePolicyValueInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string
  @Field(() => PolicyDecisionEnum, { description: 'Taken or not.' })
  decision!: 'APPROVE' | 'REJECT'
  @Field(() => String, {
    nullable: true,
    description: 'Why, up to 500 characters; required for a rejection.',
  })
  note?: string | null
}

@ObjectType('PolicyProposalPayload', { description: 'The proposal, or why it was refused.' })
export class PolicyProposalPayload {
  @Field(() => PolicyProposalType, { nullable: true, description: 'The proposal.' })
  proposal!: PolicyProposalType | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
