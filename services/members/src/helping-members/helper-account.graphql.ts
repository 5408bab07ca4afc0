import { Field, ID, InputType, ObjectionType, ObjectType } from '@ket-nap/subgraph/graphql'
import { DossierType } from '../dossiers/dossier.graphql.ts'

@InputType('GiveHelperAccountInput', { description: 'Which account the member who helps has.' })
export class GiveHelperAccountInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The dossier in which the member helps.' })
  admissionId!: string
  @Field(() => ID, { description: 'Holder of a post as helping member.' })
  holderId!: string
}

@InputType('EndHelperAccountInput', { description: 'Whose account ends.' })
export class EndHelperAccountInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { description: 'The dossier in which the member helps.' })
  admissionId!: string
}

@ObjectType('HelperAccountPayload', { description: 'The dossier afterwards, or why not.' })
export class HelperAccountPayload {
  @Field(() => DossierType, { nullable: true, description: 'Null with objections.' })
  dossier?: DossierType | null
  @Field(() => [ObjectionType], { description: 'Empty when it was stored.' })
  objections!: ObjectionType[]
}
