import { Arg, Ctx, Mutation, Resolver, toObjectionTypes } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { AcceptNominationInput, NominationPayload } from '../nominations/nomination-step.graphql.ts'
import { NominationType } from '../nominations/nomination.graphql.ts'
import { viewNomination } from '../nominations/nomination.policy.ts'
import { acceptNomination } from './acceptance.commands.ts'

@Resolver(() => NominationType)
export class AcceptanceResolver {
  @Mutation(() => NominationPayload, {
    nullable: true,
    description: 'The cell puts the nominee on its list.',
  })
  async acceptNomination(
    @Arg('input', () => AcceptNominationInput, { description: 'What is to be done.' })
    input: AcceptNominationInput,
    @Ctx() context: Context,
  ) {
    const { person, ...rest } = input
    const given = { ...rest, person: person ? { ...person } : null }
    const outcome = await acceptNomination(context, given)
    if (!outcome.ok) return { file: null, objections: toObjectionTypes(outcome.objections) }
    const stored = await context.loaders.readNomination(outcome.value.nominationId)
    return { file: stored && viewNomination(stored, context.viewer), objections: [] }
  }
}
