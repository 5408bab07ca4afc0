import {
  Arg,
  Ctx,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import type { DossierView } from '../dossiers/dossier-view.policy.ts'
import { DossierType } from '../dossiers/dossier.graphql.ts'
import { RecognitionFileType } from '../probations/probation.graphql.ts'
import type { RecognitionFile } from '../probations/probation-view.policy.ts'
import { unitStub, UnitType } from '../units/unit.graphql.ts'
import { askOpinion, recordOpinion, type OpinionResult } from './opinion.commands.ts'
import {
  AskOpinionInput,
  OpinionPayload,
  OpinionType,
  RecordOpinionInput,
} from './opinion.graphql.ts'
import type { OpinionRow } from './opinion.queries.ts'

@Resolver(() => OpinionType)
export class OpinionResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that was asked.' })
  askedUnit(@Root() { askedUnitId }: OpinionRow): UnitType | null {
    return askedUnitId === null ? null : unitStub(askedUnitId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Who was asked, as written or as the unit is called; null for a unit that is no longer there.',
  })
  async askedName(@Root() { askedName, askedUnitId }: OpinionRow, @Ctx() { loaders }: Context) {
    if (askedUnitId === null) return askedName
    return (await loaders.placeName.load(askedUnitId))?.name ?? null
  }

  @Mutation(() => OpinionPayload, { nullable: true, description: 'Asks for an opinion.' })
  async askOpinion(
    @Arg('input', () => AskOpinionInput, { description: 'What is to be done.' })
    input: AskOpinionInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await askOpinion(context, { ...input }))
  }

  @Mutation(() => OpinionPayload, { nullable: true, description: 'Records an answer, once.' })
  async recordOpinion(
    @Arg('input', () => RecordOpinionInput, { description: 'What is to be done.' })
    input: RecordOpinionInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await recordOpinion(context, { ...input }))
  }
}

async function payload({ loaders }: Context, outcome: OpinionResult) {
  if (!outcome.ok) return { opinion: null, objections: toObjectionTypes(outcome.objections) }
  const { opinionId } = outcome.value
  return { opinion: await loaders.opinion.clear(opinionId).load(opinionId), objections: [] }
}

@Resolver(() => DossierType)
export class DossierOpinionsResolver {
  @FieldResolver(() => [OpinionType], { description: 'Opinions asked for, in their order.' })
  opinions(@Root() { id }: DossierView, @Ctx() { loaders }: Context) {
    return loaders.opinionsOfAdmission.load(id)
  }
}

@Resolver(() => RecognitionFileType)
export class RecognitionOpinionsResolver {
  @FieldResolver(() => [OpinionType], { description: 'Opinions asked for, in their order.' })
  opinions(@Root() { probation }: RecognitionFile, @Ctx() { loaders }: Context) {
    return loaders.opinionsOfProbation.load(probation.id)
  }
}
