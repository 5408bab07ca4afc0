import type { LocalDate } from '@ket-nap/kernel'
import { ArgsType, Field, ID, Int, LocalDateScalar } from '@ket-nap/subgraph/graphql'
import { UnitKindEnum } from './unit-enums.graphql.ts'
import type { UnitKind } from './unit.workflow.ts'

@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'How many, 1 to 100.' })
  first!: number
  @Field(() => String, { nullable: true, description: 'Cursor of the row before.' })
  after?: string | null
}

@ArgsType()
export class AsOfArgs {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of the tree; today when left out.',
  })
  asOf?: LocalDate | null
}

@ArgsType()
export class UnitArgs extends AsOfArgs {
  @Field(() => ID, { description: 'Key of the unit.' })
  id!: string
}

@ArgsType()
export class UnitsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, also without marks, or the beginning of the code.',
  })
  search?: string | null
  @Field(() => [UnitKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: UnitKind[] | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Also units that have ended by that day, as they last were.',
  })
  includeClosed?: boolean | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of the tree; today when left out.',
  })
  asOf?: LocalDate | null
}
