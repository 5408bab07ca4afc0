import type { CommandOutcome } from '@ket-nap/subgraph'
import { Arg, Ctx, Mutation, Resolver, toObjectionTypes } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { RelocationType } from '../relocations/relocation.graphql.ts'
import { cancelForMove, moveDossier } from './relocation.commands.ts'
import { MoveDossierInput, MoveDossierPayload } from './relocation.graphql.ts'

@Resolver(() => RelocationType)
export class MoveDossierResolver {
  @Mutation(() => MoveDossierPayload, {
    nullable: true,
    description: 'Sends a dossier after its person to the cell of the new place (HD06 3.9).',
  })
  async moveDossier(
    @Arg('input', () => MoveDossierInput, { description: 'Where to, by which letter.' })
    input: MoveDossierInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await moveDossier(context, input))
  }

  @Mutation(() => MoveDossierPayload, {
    nullable: true,
    description:
      'Cancels a decision that came after the move and sends the dossier on (HD06 3.9c).',
  })
  async cancelForMove(
    @Arg('input', () => MoveDossierInput, { description: 'Where to, by which decision.' })
    input: MoveDossierInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await cancelForMove(context, input))
  }
}

async function answer({ loaders }: Context, outcome: CommandOutcome<{ relocationId: string }>) {
  if (!outcome.ok) return { relocation: null, objections: toObjectionTypes(outcome.objections) }
  return { relocation: await loaders.readRelocation(outcome.value.relocationId), objections: [] }
}
