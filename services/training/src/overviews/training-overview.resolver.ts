import { toLocalDate } from '@ket-nap/kernel'
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { countNeeds } from '../learners/demand.queries.ts'
import { UnitType } from '../units/unit.graphql.ts'
import {
  CourseNeedType,
  CourseOverviewType,
  TrainingOverviewType,
  UnitSeatsType,
} from './training-overview.graphql.ts'
import { readCourseFigures, readUnitSeats, type UnitSeatsRow } from './training-overview.queries.ts'

const [FIRST_YEAR, LAST_YEAR] = [1930, 2200]
const firstDay = (year: number) => toLocalDate(`${year}-01-01`)

@Resolver(() => TrainingOverviewType)
export class TrainingOverviewResolver {
  @Query(() => TrainingOverviewType, {
    nullable: true,
    description: 'Training of a year; null for a year before 1930 or after 2200.',
  })
  trainingOverview(
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
  ): TrainingOverviewType | null {
    if (year < FIRST_YEAR || year > LAST_YEAR) return null
    return { from: firstDay(year), until: firstDay(year + 1) }
  }

  @FieldResolver(() => [CourseOverviewType], { description: 'By course, most classes first.' })
  courses(@Root() { from, until }: TrainingOverviewType, @Ctx() { db, viewer }: Context) {
    return readCourseFigures(db, { scope: viewer.scope, from, until })
  }

  @FieldResolver(() => [UnitSeatsType], {
    description: 'Seats that are kept for units, most first; at most 50 units.',
  })
  units(@Root() { from, until }: TrainingOverviewType, @Ctx() { db, viewer }: Context) {
    return readUnitSeats(db, { scope: viewer.scope, from, until })
  }

  @FieldResolver(() => [CourseNeedType], {
    description: 'How many people within reach need which course today, most first.',
  })
  async needs(@Ctx() { db, viewer, today, loaders }: Context) {
    const rules = await loaders.demandRules()
    return countNeeds(db, { scope: viewer.scope, today, rules })
  }
}

@Resolver(() => UnitSeatsType)
export class UnitSeatsResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit.' })
  unit(@Root() { unitId }: UnitSeatsRow): UnitType {
    return { id: unitId }
  }
}
