import type { LocalDate } from '@ket-nap/kernel'
import { ArgsType, Field, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import {
  COMPOSITION_DIMENSION,
  COMPOSITION_OF,
  type CompositionDimension,
  type CompositionOf,
} from '../codes/figure-codes.ts'
import { termEnum } from '../codes/term.ts'

const CompositionOfEnum = termEnum('CompositionOf', 'Who is composed.', COMPOSITION_OF)
const CompositionDimensionEnum = termEnum(
  'CompositionDimension',
  'By what people are told apart.',
  COMPOSITION_DIMENSION,
)

@ObjectType('CompositionPart', { description: 'One part of a composition.' })
export class CompositionPartType {
  @Field(() => String, {
    description:
      'Code of the part, of the list of its dimension; UNKNOWN for a stage not on record.',
  })
  code!: string
  @Field(() => String, { description: 'Vietnamese name.' })
  name!: string
  @Field(() => Int, {
    nullable: true,
    description: 'People in it; null when suppressed.',
  })
  count?: number | null
  @Field(() => Boolean, {
    description: 'Hidden from analysts: fewer than 5, or needed to protect another part.',
  })
  suppressed!: boolean
  @Field(() => Int, { description: 'People in all parts together, each once.' })
  of!: number
}

@ArgsType()
export class CompositionArgsType {
  @Field(() => CompositionOfEnum, { description: 'Who is composed.' })
  of!: CompositionOf
  @Field(() => CompositionDimensionEnum, { description: 'By what.' })
  by!: CompositionDimension
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Of ADMITTED: first day of the period; 1 January of the day asked when left out.',
  })
  from?: LocalDate | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'Of ADMITTED: first day after the period; the day after the day asked when left out.',
  })
  until?: LocalDate | null
}
