import { Arg, Ctx, Mutation, Resolver, toObjectionTypes } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { DossierPaperType } from './dossier.graphql.ts'
import { findDossier } from './dossier.resolver.ts'
import { attachScan } from './paper-scan.commands.ts'
import { AttachScanInput } from './paper-scan.graphql.ts'
import { DossierPayload } from './step.graphql.ts'

@Resolver(() => DossierPaperType)
export class PaperScanResolver {
  @Mutation(() => DossierPayload, {
    nullable: true,
    description: 'Adds a scan to a paper that was recorded before.',
  })
  async attachScan(
    @Arg('input', () => AttachScanInput, { description: 'Which scan, to which paper.' })
    input: AttachScanInput,
    @Ctx() context: Context,
  ) {
    const outcome = await attachScan(context, { ...input })
    if (!outcome.ok) return { dossier: null, objections: toObjectionTypes(outcome.objections) }
    return { dossier: await findDossier(context, outcome.value.admissionId), objections: [] }
  }
}
