import type { LocalDate } from '@ket-nap/kernel'
import { ArgsType, Field, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import { FaultCodeEnum, PaperKindEnum } from '../dossiers/dossier-words.graphql.ts'
import type { FaultCode, PaperKind } from './paper.workflow.ts'

@ArgsType()
export class PaperFaultsArgs {
  @Field(() => LocalDateScalar, { description: 'First day on which a fault was noted.' })
  from!: LocalDate
  @Field(() => LocalDateScalar, { description: 'First day after the period.' })
  until!: LocalDate
}

@ObjectType('PaperFaultCount', { description: 'How often one thing was wrong with one paper.' })
export class PaperFaultCountType {
  @Field(() => PaperKindEnum, { description: 'The paper.' })
  paperKind!: PaperKind
  @Field(() => FaultCodeEnum, { description: 'What was wrong.' })
  code!: FaultCode
  @Field(() => Int, { description: 'How often.' })
  count!: number
}

@ObjectType('UnitPaperFaults', { description: 'Faults in the dossiers of a unit below.' })
export class UnitPaperFaultsType {
  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType('PaperFaults', {
  description: 'What was found wrong in dossiers in a period, put right since or not.',
})
export class PaperFaultsType {
  @Field(() => Int, { description: 'All of them.' })
  total!: number
  @Field(() => [PaperFaultCountType], {
    description: 'By paper and fault, the most frequent first.',
  })
  counts!: PaperFaultCountType[]
  @Field(() => [UnitPaperFaultsType], {
    description: 'By the units directly below that have any, the most first.',
  })
  below!: UnitPaperFaultsType[]
}
