import {
  Arg,
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { viewDossier, type DossierView } from '../dossiers/dossier-view.policy.ts'
import { DossierHelpType } from '../dossiers/dossier.graphql.ts'
import type { DossierHelp } from '../dossiers/dossier.policy.ts'
import { readDossiers } from '../dossiers/dossier.queries.ts'
import { viewProbation, type RecognitionFile } from '../probations/probation-view.policy.ts'
import { ProbationHelperType } from '../probations/probation.graphql.ts'
import type { ProbationHelper } from '../probations/probation.policy.ts'
import { readProbations } from '../probations/probation.queries.ts'
import {
  endHelperAccount,
  giveHelperAccount,
  type HelperAccountResult,
} from './helper-account.commands.ts'
import {
  EndHelperAccountInput,
  GiveHelperAccountInput,
  HelpedType,
  HelperAccountPayload,
} from './helper-account.graphql.ts'
import { readHelped } from './helper-account.queries.ts'

interface Helped {
  dossiers: readonly DossierView[]
  probations: readonly RecognitionFile[]
}

@Resolver(() => DossierHelpType)
export class HelperAccountResolver {
  @Query(() => HelpedType, {
    nullable: true,
    description: 'Whom the viewer helps; each opening is audited before the answer leaves.',
  })
  async helped(@Ctx() context: Context) {
    return openHelped(context)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the member signs in with an account.' })
  async hasAccount(@Root() { personId, untilOn }: DossierHelp, @Ctx() { loaders }: Context) {
    return untilOn === null && (await loaders.helperAccount.load(personId)) !== null
  }

  @Mutation(() => HelperAccountPayload, {
    nullable: true,
    description: 'Lets the member who helps sign in.',
  })
  async giveHelperAccount(
    @Arg('input', () => GiveHelperAccountInput, { description: 'What is to be done.' })
    input: GiveHelperAccountInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await giveHelperAccount(context, { ...input }))
  }

  @Mutation(() => HelperAccountPayload, {
    nullable: true,
    description: 'Ends the account of the member who helps.',
  })
  async endHelperAccount(
    @Arg('input', () => EndHelperAccountInput, { description: 'What is to be done.' })
    input: EndHelperAccountInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await endHelperAccount(context, { ...input }))
  }
}

@Resolver(() => ProbationHelperType)
export class ProbationHelperAccountResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the member signs in with an account.' })
  async hasAccount(@Root() { personId, untilOn }: ProbationHelper, @Ctx() { loaders }: Context) {
    return untilOn === null && (await loaders.helperAccount.load(personId)) !== null
  }
}

async function payload({ loaders, today, viewer }: Context, outcome: HelperAccountResult) {
  if (!outcome.ok)
    return { dossier: null, file: null, objections: toObjectionTypes(outcome.objections) }
  if ('probationId' in outcome.value) {
    const probation = await loaders.readProbation(outcome.value.probationId)
    const file = probation && viewProbation(await loaders.openProbation(probation, today), viewer)
    return { dossier: null, file, objections: [] }
  }
  const read = await loaders.readDossier(outcome.value.admissionId)
  const dossier = read && viewDossier(await loaders.openDossier(read, today), viewer)
  return { dossier, file: null, objections: [] }
}

/** Every file of those whom the viewer helps, opened at once. */
async function openHelped({ db, loaders, today, viewer }: Context): Promise<Helped> {
  const { dossierIds, probationIds } = await readHelped(db)
  const [dossiers, probations] = await Promise.all([
    readDossiers(db, dossierIds),
    readProbations(db, probationIds),
  ])
  const [openedDossiers, openedProbations] = await Promise.all([
    Promise.all(dossiers.map(each => loaders.openDossier(each, today))),
    Promise.all(probations.map(each => loaders.openProbation(each, today))),
  ])
  return {
    dossiers: openedDossiers.map(each => viewDossier(each, viewer)),
    probations: openedProbations.map(each => viewProbation(each, viewer)),
  }
}
