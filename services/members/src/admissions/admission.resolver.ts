import { Args, Ctx, FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { readPeriod } from '../periods/period.policy.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { AdmissionConnection, AdmissionsArgs, AdmissionType } from './admission.graphql.ts'
import { listAdmissions, type AdmissionRow } from './admission.queries.ts'

@Resolver(() => AdmissionType)
export class AdmissionResolver {
  @FieldResolver(() => PersonType, { description: 'Who is admitted.' })
  person(@Root() admission: AdmissionRow, @Ctx() { loaders }: Context) {
    return loaders.person.load(admission.personId)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit of its day.' })
  unit(@Root() admission: AdmissionRow): UnitType {
    return unitStub(admission.unitId)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit whose step is next.' })
  waitsAt(@Root() { waitsAtUnitId }: AdmissionRow): UnitType | null {
    return waitsAtUnitId === null ? null : unitStub(waitsAtUnitId)
  }
}

@Resolver(() => PersonType)
export class PersonAdmissionsResolver {
  @FieldResolver(() => [AdmissionType], {
    nullable: true,
    description: 'Admissions of the person, decided ones first.',
  })
  admissions(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.admissions.load(id)
  }
}

@Resolver(() => UnitType)
export class UnitAdmissionsResolver {
  @FieldResolver(() => AdmissionConnection, {
    nullable: true,
    description:
      'Admissions of the unit and everything below in a period, by the day that counts them; of people within reach today.',
  })
  async admissions(
    @Args(() => AdmissionsArgs) { basis, first, after, ...asked }: AdmissionsArgs,
    @Root() { id }: UnitType,
    @Ctx() { db, viewer, loaders, today }: Context,
  ) {
    const admitted = { ...readPeriod(asked), basis: basis ?? 'CEREMONY' }
    const place = await loaders.place(today).load(id)
    if (!place) return null
    return listAdmissions(db, { ...admitted, first, after, place, viewer })
  }
}
