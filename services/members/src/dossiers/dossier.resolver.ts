import { toObjectionTypes } from '@ket-nap/subgraph/graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from '@ket-nap/subgraph/graphql'
import { isUuid } from '@ket-nap/subgraph'
import { AdmissionConnection, AdmissionType } from '../admissions/admission.graphql.ts'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import { UnitType } from '../units/unit.graphql.ts'
import { DossiersArgs, StageCountType } from './board.graphql.ts'
import { countStages, listDossiers } from './board.queries.ts'
import { viewDossier, type DossierView } from './dossier-view.policy.ts'
import {
  DossierHelpType,
  DossierIntroductionType,
  DossierType,
  NextStepType,
  PossibleActionType,
} from './dossier.graphql.ts'
import type { DossierHelp, DossierIntroduction } from './dossier.policy.ts'

/** A dossier as the viewer finds it today; null when unknown or out of reach. */
export async function findDossier(context: Context, id: string): Promise<DossierView | null> {
  if (!isUuid(id)) return null
  const { loaders, today, viewer } = context
  const dossier = await loaders.readDossier(id)
  return dossier && viewDossier(await loaders.openDossier(dossier, today), viewer)
}

@Resolver(() => DossierType)
export class DossierResolver {
  @Query(() => DossierType, {
    nullable: true,
    description: 'Opens a dossier; the opening is audited before the answer leaves.',
  })
  dossier(
    @Arg('admissionId', () => ID, { description: 'Key of the admission.' }) admissionId: string,
    @Ctx() context: Context,
  ): Promise<DossierView | null> {
    return findDossier(context, admissionId)
  }

  @FieldResolver(() => AdmissionType, { description: 'The admission itself.' })
  admission(@Root() dossier: DossierView): DossierView {
    return dossier
  }

  @FieldResolver(() => [PossibleActionType], { description: 'What the viewer may do.' })
  actions(@Root() { actions }: DossierView) {
    return actions.map(({ objections, ...rest }) => ({
      ...rest,
      objections: toObjectionTypes(objections),
    }))
  }

  @FieldResolver(() => [NextStepType], { description: 'What leads on from here, whoever does it.' })
  nextSteps(@Root() { nextSteps }: DossierView) {
    return nextSteps.map(({ objections, ...rest }) => ({
      ...rest,
      objections: toObjectionTypes(objections),
    }))
  }
}

@Resolver(() => DossierHelpType)
export class DossierHelpResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: 'Who helps.' })
  person(@Root() { personId }: DossierHelp, @Ctx() { loaders }: Context) {
    return loaders.person.load(personId)
  }
}

@Resolver(() => DossierIntroductionType)
export class DossierIntroductionResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: 'Who introduces.' })
  person(@Root() { personId }: DossierIntroduction, @Ctx() { loaders }: Context) {
    return loaders.person.load(personId)
  }
}

@Resolver(() => UnitType)
export class UnitDossiersResolver {
  @FieldResolver(() => AdmissionConnection, {
    nullable: true,
    description:
      'Open dossiers of the unit and everything below, the one whose clock ends first on top.',
  })
  async dossiers(
    @Args(() => DossiersArgs) { first, after, ...filter }: DossiersArgs,
    @Root() { id }: UnitType,
    @Ctx() { db, viewer, loaders, today }: Context,
  ) {
    const place = await loaders.place(today).load(id)
    if (!place) return null
    return listDossiers(db, { place, viewer, first, after, filter })
  }

  @FieldResolver(() => [StageCountType], {
    nullable: true,
    description: 'Open dossiers of the unit and everything below, counted by stage.',
  })
  async dossierStages(@Root() { id }: UnitType, @Ctx() { db, viewer, loaders, today }: Context) {
    const place = await loaders.place(today).load(id)
    return place && countStages(db, place, viewer)
  }
}
