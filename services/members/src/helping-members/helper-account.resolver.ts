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
import { AdmissionType } from '../admissions/admission.graphql.ts'
import type { Context } from '../context.ts'
import { viewDossier } from '../dossiers/dossier-view.policy.ts'
import { DossierHelpType } from '../dossiers/dossier.graphql.ts'
import type { DossierHelp } from '../dossiers/dossier.policy.ts'
import {
  endHelperAccount,
  giveHelperAccount,
  type HelperAccountResult,
} from './helper-account.commands.ts'
import {
  EndHelperAccountInput,
  GiveHelperAccountInput,
  HelperAccountPayload,
} from './helper-account.graphql.ts'
import { listHelped } from './helper-account.queries.ts'

@Resolver(() => DossierHelpType)
export class HelperAccountResolver {
  @Query(() => [AdmissionType], {
    nullable: true,
    description: 'Open admissions of those whom the viewer helps, by account and assignment.',
  })
  helpedDossiers(@Ctx() { db }: Context) {
    return listHelped(db)
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

async function payload(context: Context, outcome: HelperAccountResult) {
  if (!outcome.ok) return { dossier: null, objections: toObjectionTypes(outcome.objections) }
  const { loaders, today, viewer } = context
  const dossier = await loaders.readDossier(outcome.value.admissionId)
  return {
    dossier: dossier && viewDossier(await loaders.openDossier(dossier, today), viewer),
    objections: [],
  }
}
