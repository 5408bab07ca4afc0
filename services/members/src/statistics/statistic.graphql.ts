import type { LocalDate } from '@ket-nap/kernel'
import { ArgsType, Field, Int, LocalDateScalar, ObjectType } from '@ket-nap/subgraph/graphql'
import type { AdmissionBasis, RateBasis } from '../codes/figure-codes.ts'
import { AdmissionBasisEnum } from '../admissions/admission.graphql.ts'
import { RateBasisEnum } from './figure.graphql.ts'

@ObjectType('UnitStatistics', {
  description:
    'Figures of a unit and everything below. Each is counted from dated facts; a period is [from, until). The units below are those of the tree of the day asked, and of the units closed by then those that lead here: by succession where the unit asked still exists, else by their last place.',
})
export class UnitStatisticsType {
  @Field(() => LocalDateScalar, { description: 'Day of the tree.' })
  asOf!: string
}

@ArgsType()
export class PeriodArgs {
  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  from!: LocalDate
  @Field(() => LocalDateScalar, { description: 'First day after the period.' })
  until!: LocalDate
}

@ArgsType()
export class AdmittedArgsType extends PeriodArgs {
  @Field(() => AdmissionBasisEnum, {
    nullable: true,
    description: 'Which day counts; CEREMONY when left out.',
  })
  basis?: AdmissionBasis | null
}

@ArgsType()
export class RateArgs extends PeriodArgs {
  @Field(() => RateBasisEnum, { description: 'Denominator.' })
  basis!: RateBasis
}

@ArgsType()
export class LeagueArgs extends PeriodArgs {
  @Field(() => Int, { description: 'How many units at most, up to 100.' })
  first!: number
}
