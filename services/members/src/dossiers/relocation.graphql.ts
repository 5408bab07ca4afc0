import type { LocalDate } from '@ket-nap/kernel'
import {
  Field,
  ID,
  InputType,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import { RelocationType } from '../relocations/relocation.graphql.ts'
import { StepInputType } from './step.graphql.ts'

@InputType('MoveDossierInput', {
  description: 'Where a person moved; `on` and `number` are those of the letter.',
})
export class MoveDossierInput extends StepInputType {
  @Field(() => ID, { description: 'The cell of the new place.' })
  toUnitId!: string
  @Field(() => LocalDateScalar, {
    description: 'Day of the decision to move, or of the move itself.',
  })
  movedOn!: LocalDate
}

@ObjectType('MoveDossierPayload', { description: 'The relocation, or why not.' })
export class MoveDossierPayload {
  @Field(() => RelocationType, {
    nullable: true,
    description: 'As stored; null with objections.',
  })
  relocation?: RelocationType | null
  @Field(() => [ObjectionType], { description: 'Every reason why not; empty when done.' })
  objections!: ObjectionType[]
}
