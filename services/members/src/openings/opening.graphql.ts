import type { OpeningPurpose } from '@ket-nap/subgraph'
import {
  ArgsType,
  DateTimeScalar,
  Field,
  ID,
  ObjectionType,
  ObjectType,
  registerPurpose,
} from '@ket-nap/subgraph/graphql'
import { termEnum } from '../codes/term.ts'
import { CASE_KIND, type CaseKind } from './opening.workflow.ts'

const CaseKindEnum = termEnum('CaseKind', 'What is under way about a person.', CASE_KIND)

@ObjectType('Opening', { description: 'That a post opened a person.' })
export class OpeningType {
  @Field(() => DateTimeScalar, { description: 'The moment.' })
  at!: Date
  @Field(() => String, { description: 'Role of the post that opened.' })
  role!: string
}

@ArgsType()
export class OpeningArgs {
  @Field(() => ID, { description: 'Key of the person.' })
  id!: string
  @Field(() => registerPurpose(), {
    nullable: true,
    description: 'What for; needed where nothing is under way that this post may open.',
  })
  purpose?: OpeningPurpose | null
}

@ObjectType('PersonOpening', {
  description: 'What a person is opened for, or why not yet. Asking this opens nobody.',
})
export class PersonOpeningType {
  @Field(() => String, { description: 'The name, as lists show it.' })
  fullName!: string
  @Field(() => CaseKindEnum, { nullable: true, description: 'The case that was found.' })
  caseKind!: CaseKind | null
  @Field(() => ID, { nullable: true, description: 'Its key.' })
  caseId!: string | null
  @Field(() => registerPurpose(), {
    nullable: true,
    description: 'The purpose that was stated, where there is no case.',
  })
  purpose!: OpeningPurpose | null
  @Field(() => [ObjectionType], { description: 'Why the person is not opened.' })
  objections!: ObjectionType[]
}
