import type { LocalDate } from '@ket-nap/kernel'
import {
  connectionTypes,
  Directive,
  Field,
  ID,
  Int,
  LocalDateScalar,
  ObjectionType,
  ObjectType,
} from '@ket-nap/subgraph/graphql'
import {
  SuccessionKindEnum,
  UnitKindEnum,
  UnitLevelEnum,
  UnitLineEnum,
} from './unit-enums.graphql.ts'
import type { KindCount, SuccessionRow, UnitRow, UnitVersionRow } from './described-unit.entity.ts'
import type { SuccessionKind, UnitKind, UnitLevel, UnitLine } from './unit.workflow.ts'

type UnitFields = Omit<
  UnitRow,
  'parentId' | 'path' | 'nameSort' | 'provinceId' | 'aboveBaseId' | 'baseId'
>

@ObjectType('Unit', {
  description: 'A Party organisation, or a unit of a mass organisation, on a day.',
})
@Directive('@key(fields: "id")')
export class UnitType implements UnitFields {
  @Field(() => ID, { description: 'Stays the same through every change.' })
  id!: string
  @Field(() => LocalDateScalar, {
    description:
      'The day that this description holds for: the day asked; its last day for a unit that has ended by then, its first for one still to come. Units reached from here are described on the same day.',
  })
  asOf!: LocalDate
  @Field(() => String, {
    nullable: true,
    description: '14 digits, dotted: 38.168.053.000.001.',
  })
  code!: string | null
  @Field(() => String, { description: 'Its name.' })
  name!: string
  @Field(() => UnitKindEnum, { description: 'What sort of organisation it is.' })
  kind!: UnitKind
  @Field(() => UnitLevelEnum, { description: 'Where it stands in the chain of command.' })
  level!: UnitLevel
  @Field(() => UnitLineEnum, { description: 'Which organisation it belongs to.' })
  line!: UnitLine
  @Field(() => Boolean, { description: 'Village or street-group cell.' })
  residential!: boolean
  @Field(() => Boolean, {
    description: 'Base committee authorised to admit members (294 pt 22.1).',
  })
  authorisedToAdmit!: boolean
  @Field(() => Boolean, {
    description: 'Base committee with powers of the level above the base (294 pt 10.6.1).',
  })
  delegatedAboveBase!: boolean
  @Field(() => LocalDateScalar, { description: 'First day on which it existed.' })
  foundedOn!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it no longer existed, or will no longer.',
  })
  closedOn!: LocalDate | null
  @Field(() => Int, { description: 'For `expectedRevision` of commands.' })
  revision!: number
}

export const { Connection: UnitConnection } = connectionTypes('Unit', () => UnitType)

@ObjectType('UnitKindCount', { description: 'Number of units of one kind at one level.' })
export class UnitKindCountType implements KindCount {
  @Field(() => UnitKindEnum, { description: 'The kind.' })
  kind!: UnitKind
  @Field(() => UnitLevelEnum, { description: 'The level at which they stand.' })
  level!: UnitLevel
  @Field(() => Int, { description: 'How many units.' })
  count!: number
}

@ObjectType('UnitVersion', { description: 'What was said of a unit in a period.' })
export class UnitVersionType implements Omit<UnitVersionRow, 'unitId' | 'parentId'> {
  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day on which it no longer held; empty while it holds.',
  })
  validUntil!: LocalDate | null
  @Field(() => String, { description: 'Name in that period.' })
  name!: string
  @Field(() => String, { nullable: true, description: 'Code in that period, 14 digits, dotted.' })
  code!: string | null
  @Field(() => UnitKindEnum, { description: 'Kind in that period.' })
  kind!: UnitKind
  @Field(() => UnitLevelEnum, { description: 'Level in that period.' })
  level!: UnitLevel
  @Field(() => String, { nullable: true, description: 'Number of the decision that made it so.' })
  decisionNumber!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of that decision.' })
  decidedOn!: LocalDate | null
}

@ObjectType('UnitSuccession', { description: 'One unit continues another.' })
export class UnitSuccessionType implements Omit<SuccessionRow, 'predecessorId' | 'successorId'> {
  @Field(() => SuccessionKindEnum, { description: 'How it continues it.' })
  kind!: SuccessionKind
  @Field(() => LocalDateScalar, { description: 'First day of the successor in this place.' })
  effectiveOn!: LocalDate
  @Field(() => String, { nullable: true, description: 'Number of the decision.' })
  decisionNumber!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the decision.' })
  decidedOn!: LocalDate | null
}

@ObjectType('UnitPayload', { description: 'The unit after the command, or why it was refused.' })
export class UnitPayload {
  @Field(() => UnitType, {
    nullable: true,
    description: 'The unit today, or on the first day of a planned change.',
  })
  unit!: UnitRow | null
  @Field(() => [ObjectionType], { description: 'Empty when it was done.' })
  objections!: ObjectionType[]
}
