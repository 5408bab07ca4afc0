import { Field, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import { PERSON_EVENT_KIND, type PersonEventKind } from '../codes/membership-codes.ts'
import { termEnum } from '../codes/term.ts'

const PersonEventKindEnum = termEnum(
  'PersonEventKind',
  "Kinds of dated facts on a person's line.",
  PERSON_EVENT_KIND,
)

@ObjectType('PersonEvent', { description: "A dated fact on a person's line." })
export class PersonEventType {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  on!: string
  @Field(() => PersonEventKindEnum, { description: 'What happened.' })
  kind!: PersonEventKind
  @Field(() => String, {
    nullable: true,
    description:
      'Number of the decision, years of a badge, or code of the departure or ground, as the kind has it.',
  })
  detail?: string | null
}
