import { isUuid } from '@ket-nap/subgraph'
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  LocalDateScalar,
  Query,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import {
  NextRecognitionStepType,
  PossibleRecognitionActionType,
  ProbationConnection,
  ProbationHelperType,
  ProbationsArgs,
  ProbationStageCountType,
  ProbationType,
  RecognitionFileType,
} from './probation.graphql.ts'
import type { ProbationHelper } from './probation.policy.ts'
import { countProbationStages, listProbations } from './probation-list.queries.ts'
import type { ProbationRow } from './probation.queries.ts'
import { viewProbation, type RecognitionFile } from './probation-view.policy.ts'

/** A recognition file as the viewer finds it today; null when unknown or out of reach. */
export async function findRecognitionFile(
  context: Context,
  id: string,
): Promise<RecognitionFile | null> {
  if (!isUuid(id)) return null
  const { loaders, today, viewer } = context
  const probation = await loaders.readProbation(id)
  return probation && viewProbation(await loaders.openProbation(probation, today), viewer)
}

@Resolver(() => ProbationType)
export class ProbationResolver {
  @FieldResolver(() => PersonType, { description: 'Who is on probation.' })
  person(@Root() { personId }: ProbationRow, @Ctx() { loaders }: Context) {
    return loaders.person.load(personId)
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day without the extension.',
  })
  extendedFrom(@Root() { extendedOn, regularEndsOn }: ProbationRow) {
    return extendedOn === null ? null : regularEndsOn
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The cell.' })
  unit(@Root() { unitId }: ProbationRow): UnitType {
    return unitStub(unitId)
  }
}

@Resolver(() => RecognitionFileType)
export class RecognitionFileResolver {
  @Query(() => RecognitionFileType, {
    nullable: true,
    description: 'Opens a recognition file; the opening is audited before the answer leaves.',
  })
  probation(
    @Arg('probationId', () => ID, { description: 'Key of the probation.' }) probationId: string,
    @Ctx() context: Context,
  ): Promise<RecognitionFile | null> {
    return findRecognitionFile(context, probationId)
  }

  @FieldResolver(() => [PossibleRecognitionActionType], { description: 'What the viewer may do.' })
  actions(@Root() { actions }: RecognitionFile) {
    return actions.map(({ objections, ...rest }) => ({
      ...rest,
      objections: toObjectionTypes(objections),
    }))
  }

  @FieldResolver(() => [NextRecognitionStepType], {
    description: 'What leads on from here, whoever does it.',
  })
  nextSteps(@Root() { nextSteps }: RecognitionFile) {
    return nextSteps.map(({ objections, ...rest }) => ({
      ...rest,
      objections: toObjectionTypes(objections),
    }))
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Number of the certificate of the class for new members, where training recorded it.',
  })
  certificateNumber(@Root() { probation }: RecognitionFile): string | null {
    return probation.certificate?.number ?? null
  }
}

@Resolver(() => ProbationHelperType)
export class ProbationHelperResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: 'Who follows.' })
  person(@Root() { personId }: ProbationHelper, @Ctx() { loaders }: Context) {
    return loaders.person.load(personId)
  }
}

@Resolver(() => PersonType)
export class PersonProbationResolver {
  @FieldResolver(() => ProbationType, {
    nullable: true,
    description: 'The newest probation; null for who never was on one on record.',
  })
  probation(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.latestProbation.load(id)
  }
}

@Resolver(() => UnitType)
export class UnitProbationsResolver {
  @FieldResolver(() => ProbationConnection, {
    nullable: true,
    description:
      'Open probations of the unit and everything below, the one whose clock ends first on top.',
  })
  async probations(
    @Args(() => ProbationsArgs) { first, after, ...filter }: ProbationsArgs,
    @Root() { id }: UnitType,
    @Ctx() { db, viewer, loaders, today }: Context,
  ) {
    const place = await loaders.place(today).load(id)
    if (!place) return null
    return listProbations(db, { place, viewer, first, after, filter })
  }

  @FieldResolver(() => [ProbationStageCountType], {
    nullable: true,
    description: 'Open probations of the unit and everything below, counted by stage.',
  })
  async probationStages(@Root() { id }: UnitType, @Ctx() { db, viewer, loaders, today }: Context) {
    const place = await loaders.place(today).load(id)
    return place && countProbationStages(db, place, viewer)
  }
}
