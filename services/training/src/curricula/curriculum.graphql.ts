import type { LocalDate } from '@ket-nap/kernel'
import { Field, ID, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import type { InferEntity } from '@mikro-orm/postgresql'
import type { CurriculumEntity } from './curriculum.entity.ts'

@ObjectType('Curriculum', { description: 'What a course teaches from a day on.' })
export class CurriculumType implements Pick<
  InferEntity<typeof CurriculumEntity>,
  'id' | 'inForceFrom' | 'source' | 'isConfirmed'
> {
  @Field(() => ID, { description: 'Key.' })
  id!: string
  @Field(() => LocalDateScalar, { description: 'First day on which it is taught.' })
  inForceFrom!: LocalDate
  @Field(() => String, { description: 'Where it was found.' })
  source!: string
  @Field(() => Boolean, { description: 'Whether the text itself was read.' })
  isConfirmed!: boolean
}

@ObjectType('CurriculumLesson', { description: 'A lesson or topic of a curriculum.' })
export class CurriculumLessonType {
  @Field(() => Int, { description: 'Its number.' })
  number!: number
  @Field(() => Int, { nullable: true, description: 'Teaching periods, where laid down.' })
  periods!: number | null
}
