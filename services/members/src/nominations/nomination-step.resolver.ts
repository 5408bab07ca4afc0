import { Arg, Ctx, Mutation, Resolver, toObjectionTypes } from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import {
  answerMoreOfNomination,
  askMoreOfNomination,
  declineNomination,
  nameCellForNomination,
  withdrawNomination,
} from './nomination-step.commands.ts'
import {
  DeclineNominationInput,
  NameCellInput,
  NominationPayload,
  NominationsInput,
  NominationsPayload,
  NominationStepInputType,
} from './nomination-step.graphql.ts'
import { NominationType } from './nomination.graphql.ts'
import { filePayload } from './nomination.resolver.ts'
import {
  saveNominationDraft,
  sendNominations,
  type Nominations,
  type NominationsResult,
} from './nominee.commands.ts'

const INPUT = { description: 'What is to be done.' }

@Resolver(() => NominationType)
export class NominationStepResolver {
  @Mutation(() => NominationsPayload, { nullable: true, description: 'Keeps drafts.' })
  async saveNominationDraft(
    @Arg('input', () => NominationsInput, INPUT) input: NominationsInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await saveNominationDraft(context, plain(input)))
  }

  @Mutation(() => NominationsPayload, {
    nullable: true,
    description: 'Sends everybody of a form to the receiver, or nobody.',
  })
  async sendNominations(
    @Arg('input', () => NominationsInput, INPUT) input: NominationsInput,
    @Ctx() context: Context,
  ) {
    return payload(context, await sendNominations(context, plain(input)))
  }

  @Mutation(() => NominationPayload, { nullable: true, description: 'The body takes it back.' })
  async withdrawNomination(
    @Arg('input', () => NominationStepInputType, INPUT) input: NominationStepInputType,
    @Ctx() context: Context,
  ) {
    return filePayload(context, await withdrawNomination(context, { ...input }))
  }

  @Mutation(() => NominationPayload, { nullable: true, description: 'The receiver asks for more.' })
  async askMoreOfNomination(
    @Arg('input', () => NominationStepInputType, INPUT) input: NominationStepInputType,
    @Ctx() context: Context,
  ) {
    return filePayload(context, await askMoreOfNomination(context, { ...input }))
  }

  @Mutation(() => NominationPayload, { nullable: true, description: 'The body answers.' })
  async answerMoreOfNomination(
    @Arg('input', () => NominationStepInputType, INPUT) input: NominationStepInputType,
    @Ctx() context: Context,
  ) {
    return filePayload(context, await answerMoreOfNomination(context, { ...input }))
  }

  @Mutation(() => NominationPayload, { nullable: true, description: 'The receiver declines.' })
  async declineNomination(
    @Arg('input', () => DeclineNominationInput, INPUT) input: DeclineNominationInput,
    @Ctx() context: Context,
  ) {
    return filePayload(context, await declineNomination(context, { ...input }))
  }

  @Mutation(() => NominationPayload, {
    nullable: true,
    description: 'The committee names the cell that considers it.',
  })
  async nameCellForNomination(
    @Arg('input', () => NameCellInput, INPUT) input: NameCellInput,
    @Ctx() context: Context,
  ) {
    return filePayload(context, await nameCellForNomination(context, { ...input }))
  }
}

/** Without the classes of the schema, which would not be told apart when a key comes twice. */
const plain = ({ resolution, people, ...rest }: NominationsInput): Nominations => ({
  ...rest,
  resolution: { ...resolution },
  people: people.map(person => ({ ...person })),
})

async function payload({ loaders }: Context, outcome: NominationsResult) {
  if (!outcome.ok) return { nominations: null, objections: toObjectionTypes(outcome.objections) }
  const nominations = await loaders.nominationsOfResolution(outcome.value.resolutionId)
  return { nominations, objections: [] }
}
