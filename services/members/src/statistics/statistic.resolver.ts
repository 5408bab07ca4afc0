import { startOfYear, type LocalDate } from '@ket-nap/kernel'
import { readPage } from '@ket-nap/subgraph'
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Int,
  LocalDateScalar,
  Resolver,
  Root,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { CompositionArgsType, CompositionPartType } from './composition.graphql.ts'
import { toldTo } from './composition.policy.ts'
import { toComposition } from './composition.queries.ts'
import {
  BadgeCountType,
  MembershipCountType,
  MembershipFlowType,
  MonthCountType,
  RatioType,
  UnitFiguresType,
} from './figure.graphql.ts'
import type { Subject } from './figure.queries.ts'
import { withEmptyMonths } from './admitted.queries.ts'
import { readMonths, readPeriod, throughDay } from '../periods/period.policy.ts'
import {
  AdmittedArgsType,
  LeagueArgs,
  PeriodArgs,
  RateArgs,
  UnitStatisticsType,
} from './statistic.graphql.ts'
import {
  admissionRate,
  DEFINITION,
  league,
  membersPerPopulation,
  preparing,
  progress,
} from './statistic.queries.ts'
import { TargetProgressType } from './target.graphql.ts'

@Resolver(() => UnitStatisticsType)
export class UnitStatisticsResolver {
  @FieldResolver(() => String, { description: "Version of the definitions, e.g. '2026-1'." })
  definition(): string {
    return DEFINITION
  }

  @FieldResolver(() => MembershipCountType, { description: 'Members on the day asked.' })
  members(@Root() subject: Subject, @Ctx() { loaders }: Context) {
    return loaders.figures.membership(subject, { on: subject.asOf })
  }

  @FieldResolver(() => MembershipFlowType, {
    description: 'Increase and decrease of the membership in a period (table 1).',
  })
  flow(
    @Args(() => PeriodArgs) period: PeriodArgs,
    @Root() subject: Subject,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.figures.flow(subject, readPeriod(period))
  }

  @FieldResolver(() => Int, { description: 'People admitted in a period (I1).' })
  admitted(
    @Args(() => AdmittedArgsType) { basis, ...period }: AdmittedArgsType,
    @Root() subject: Subject,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.figures.admitted(subject, { ...readPeriod(period), basis: basis ?? 'CEREMONY' })
  }

  @FieldResolver(() => [MonthCountType], {
    description: 'Admitted by calendar month, every month of the period; at most twenty years.',
  })
  async admittedByMonth(
    @Args(() => AdmittedArgsType) { basis, ...asked }: AdmittedArgsType,
    @Root() subject: Subject,
    @Ctx() { loaders }: Context,
  ) {
    const period = readMonths(asked)
    const args = { ...period, basis: basis ?? 'CEREMONY' }
    return withEmptyMonths(period, await loaders.figures.admittedByMonth(subject, args))
  }

  @FieldResolver(() => RatioType, {
    description: 'Admitted in a period by ceremony ÷ members by the basis (I3).',
  })
  admissionRate(
    @Args(() => RateArgs) { basis, ...period }: RateArgs,
    @Root() subject: Subject,
    @Ctx() { loaders }: Context,
  ) {
    return admissionRate(loaders.figures, subject, { ...readPeriod(period), basis })
  }

  @FieldResolver(() => Int, {
    description: 'Probationary members made official, by the day on which it took effect (I5).',
  })
  recognised(
    @Args(() => PeriodArgs) period: PeriodArgs,
    @Root() subject: Subject,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.figures.recognised(subject, readPeriod(period))
  }

  @FieldResolver(() => [BadgeCountType], {
    description: 'Badges awarded in a period, by round and years (I6).',
  })
  badges(
    @Args(() => PeriodArgs) period: PeriodArgs,
    @Root() subject: Subject,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.figures.badges(subject, readPeriod(period))
  }

  @FieldResolver(() => Int, {
    description: 'People on the list and under way to admission on the day asked, undecided (I7).',
  })
  preparing(
    @Arg('expectedQuarter', () => LocalDateScalar, {
      nullable: true,
      description: 'Only those expected in the quarter of this day.',
    })
    expectedQuarter: LocalDate | null,
    @Root() subject: Subject,
    @Ctx() { loaders }: Context,
  ) {
    return preparing(loaders.figures, subject, expectedQuarter)
  }

  @FieldResolver(() => [CompositionPartType], {
    description:
      'Who they are (I8). Parts without anybody are left out. For analysts parts below 5 are suppressed, with as many others as protect them; an empty list where that cannot be done.',
  })
  async composition(
    @Args(() => CompositionArgsType) { of, by, from, until }: CompositionArgsType,
    @Root() subject: Subject,
    @Ctx() { loaders, viewer }: Context,
  ) {
    const year = throughDay(startOfYear(subject.asOf), subject.asOf)
    const period = readPeriod({ from: from ?? year.from, until: until ?? year.until })
    const counted = await loaders.figures.composition(subject, { of, by, period })
    return toldTo(viewer.post.role, await toComposition(counted, by, loaders))
  }

  @FieldResolver(() => RatioType, {
    nullable: true,
    description: 'Members of the population on record (I4); null where none is on record.',
  })
  membersPerPopulation(@Root() subject: Subject, @Ctx() { loaders }: Context) {
    return membersPerPopulation(loaders.figures, subject)
  }

  @FieldResolver(() => [TargetProgressType], {
    description:
      'Every target in force on the day asked: of the unit itself, and the yearly rates set from above.',
  })
  progress(@Root() subject: Subject, @Ctx() { loaders }: Context) {
    return progress(loaders.figures, subject)
  }

  @FieldResolver(() => [UnitFiguresType], {
    description: 'The Party units directly below on the day asked, largest first.',
  })
  async below(
    @Args(() => LeagueArgs) { first, ...period }: LeagueArgs,
    @Root() { place, asOf }: Subject,
    @Ctx() { loaders }: Context,
  ) {
    const { limit } = readPage({ first }, 'below')
    const children = await loaders.children(asOf).load(place.unit_id)
    const places = await Promise.all(children.map(id => loaders.place(asOf).load(id)))
    const reached = places.filter(child => child !== null)
    return league(loaders.figures, reached, { ...readPeriod(period), asOf, first: limit })
  }
}
