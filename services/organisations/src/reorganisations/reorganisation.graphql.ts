import type { LocalDate } from '@ket-nap/kernel'
import { Field, ID, InputType, Int, LocalDateScalar } from '@ket-nap/subgraph/graphql'
import { SuccessionKindEnum, UnitKindEnum, UnitLineEnum } from '../units/unit-enums.graphql.ts'
import type { SuccessionKind, UnitKind, UnitLine } from '../units/unit.workflow.ts'

@InputType({ description: 'What every change of the tree names.' })
abstract class DecisionInput {
  @Field(() => ID, { description: 'The same key twice is done once and answers the same.' })
  idempotencyKey!: string
  @Field(() => LocalDateScalar, {
    description: 'First day of the new state; may be past, or planned up to a year ahead.',
  })
  effectiveOn!: LocalDate
  @Field(() => String, { description: 'Number of the written decision.' })
  decisionNumber!: string
  @Field(() => LocalDateScalar, { description: 'Day of the written decision.' })
  decidedOn!: LocalDate
}

@InputType({ description: 'What every change of an existing unit names.' })
abstract class ChangeInput extends DecisionInput {
  @Field(() => ID, { description: 'The unit to change.' })
  unitId!: string
  @Field(() => Int, { description: '`Unit.revision` that the viewer saw.' })
  expectedRevision!: number
}

@InputType('FoundUnitInput', { description: 'A new unit.' })
export class FoundUnitInput extends DecisionInput {
  @Field(() => ID, { description: 'The unit that it will stand under.' })
  parentId!: string
  @Field(() => String, { description: 'Name, up to 200 characters.' })
  name!: string
  @Field(() => String, { nullable: true, description: '14 digits, with all dots or with none.' })
  code?: string | null
  @Field(() => UnitKindEnum, { description: 'What sort of organisation; decides its level.' })
  kind!: UnitKind
  @Field(() => UnitLineEnum, {
    nullable: true,
    description: 'Which mass organisation; the Party when left out.',
  })
  line?: UnitLine | null
  @Field(() => Boolean, { nullable: true, description: 'Village or street-group cell.' })
  residential?: boolean | null
}

@InputType('RenameUnitInput', { description: 'Another name for a unit.' })
export class RenameUnitInput extends ChangeInput {
  @Field(() => String, { description: 'The new name, up to 200 characters.' })
  name!: string
}

@InputType('MoveUnitInput', { description: 'Another place for a unit and everything below it.' })
export class MoveUnitInput extends ChangeInput {
  @Field(() => ID, { description: 'The unit that it will stand under.' })
  parentId!: string
}

@InputType('CloseUnitInput', { description: 'The end of a unit.' })
export class CloseUnitInput extends ChangeInput {
  @Field(() => [ID], {
    description: 'Who continues it. An only successor takes over what stands below it.',
  })
  successorIds!: string[]
  @Field(() => SuccessionKindEnum, { description: 'How it is continued.' })
  kind!: SuccessionKind
}
