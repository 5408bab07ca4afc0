import { Ctx, FieldResolver, Resolver, Root } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { DossierMoveType, DossierType } from '../dossiers/dossier.graphql.ts'
import { ProbationMoveType, RecognitionFileType } from '../probations/probation.graphql.ts'
import { TransferFileType, TransferMoveType } from '../transfers/transfer.graphql.ts'
import { PolicyVersionType } from './policy.graphql.ts'

/** Whatever says the keys of the rules that judged it. */
interface Judged {
  policyVersion: string
  policyOverlay?: string | null
}

const JUDGED = [
  DossierType,
  DossierMoveType,
  RecognitionFileType,
  ProbationMoveType,
  TransferFileType,
  TransferMoveType,
] as const

function judgedResolver(type: (typeof JUDGED)[number]) {
  @Resolver(() => type)
  class JudgedResolver {
    @FieldResolver(() => [PolicyVersionType], {
      description: "The rules that judged it: the nation's, then the province's own.",
    })
    async policyVersions(
      @Root() { policyVersion, policyOverlay }: Judged,
      @Ctx() { loaders }: Context,
    ) {
      const keys = [policyVersion, ...(policyOverlay ? [policyOverlay] : [])]
      const found = await Promise.all(keys.map(key => loaders.policyVersionsByKey.load(key)))
      return found.flat()
    }
  }
  return JudgedResolver
}

export const JUDGED_RESOLVERS = JUDGED.map(judgedResolver)
