import { Field, ID, InputType, ObjectionType, ObjectType } from '@ket-nap/subgraph/graphql'
import { DossierType } from '../dossiers/dossier.graphql.ts'
import { RecognitionFileType } from '../probations/probation.graphql.ts'

@ObjectType('Helped', { description: 'Whom a helping member helps, each file opened.' })
export class HelpedType {
  @Field(() => [DossierType], { description: 'Candidates, the one longest on the list on top.' })
  dossiers!: readonly DossierType[]
  @Field(() => [RecognitionFileType], {
    description: 'Probationary members, whose end is nearest.',
  })
  probations!: readonly RecognitionFileType[]
}

@InputType('GiveHelperAccountInput', { description: 'Which account the member who helps has.' })
export class GiveHelperAccountInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { nullable: true, description: 'The dossier in which the member helps, or' })
  admissionId?: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'the recognition file in which the member helps.',
  })
  probationId?: string | null
  @Field(() => ID, { description: 'Holder of a post as helping member.' })
  holderId!: string
}

@InputType('EndHelperAccountInput', { description: 'Whose account ends.' })
export class EndHelperAccountInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => ID, { nullable: true, description: 'The dossier in which the member helps, or' })
  admissionId?: string | null
  @Field(() => ID, {
    nullable: true,
    description: 'the recognition file in which the member helps.',
  })
  probationId?: string | null
}

@ObjectType('HelperAccountPayload', { description: 'The file afterwards, or why not.' })
export class HelperAccountPayload {
  @Field(() => DossierType, { nullable: true, description: 'Null with objections.' })
  dossier?: DossierType | null
  @Field(() => RecognitionFileType, { nullable: true, description: 'Null with objections.' })
  file?: RecognitionFileType | null
  @Field(() => [ObjectionType], { description: 'Empty when it was stored.' })
  objections!: ObjectionType[]
}
