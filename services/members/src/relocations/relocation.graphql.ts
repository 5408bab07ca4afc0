import type { LocalDate } from '@ket-nap/kernel'
import {
  ArgsType,
  connectionTypes,
  Field,
  ID,
  Int,
  literalEnum,
  LocalDateScalar,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import type { AdmissionAction } from '../admissions/action.workflow.ts'
import { AdmissionActionEnum } from '../dossiers/dossier-words.graphql.ts'
import type { Relocation, RelocationShow } from './relocation.workflow.ts'

const RelocationShowEnum = literalEnum<RelocationShow>(
  'RelocationShow',
  'Which dossiers that were carried to another place a list shows.',
  { SENT: 'That left the post’s reach.', RECEIVED: 'That came into it.' },
)

@ObjectType('Relocation', {
  description:
    'A dossier that went after its person to another cell; of the person what the letter says.',
})
export class RelocationType implements Pick<Relocation, 'id' | 'action' | 'fullName'> {
  @Field(() => ID, { description: 'Key of the relocation.' })
  id!: string
  @Field(() => AdmissionActionEnum, { description: 'What the step did with the dossier.' })
  action!: Relocation['action'] & AdmissionAction
  @Field(() => String, { description: 'Name in the letter.' })
  fullName!: string
  @Field(() => LocalDateScalar, { description: 'Day of the letter.' })
  onDay!: LocalDate
  @Field(() => LocalDateScalar, {
    description: 'Day of the decision to move, or of the move itself.',
  })
  movedOn!: LocalDate
  @Field(() => String, { description: 'Number of the letter or certificate.' })
  number!: string
}

export const { Connection: RelocationConnection } = connectionTypes(
  'Relocation',
  () => RelocationType,
)

@ArgsType()
export class RelocationsArgs {
  @Field(() => Int, { description: 'Rows of the page, at most 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins.' })
  after?: string | null
  @Field(() => RelocationShowEnum, { description: 'Which of them.' })
  show!: RelocationShow
}
