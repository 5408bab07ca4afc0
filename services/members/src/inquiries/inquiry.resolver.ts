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
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { closeInquiry, openInquiry, type InquiryResult } from './inquiry.commands.ts'
import {
  CloseInquiryInput,
  InquiryPayload,
  InquiryType,
  OpenInquiryInput,
} from './inquiry.graphql.ts'

@Resolver(() => InquiryType)
export class InquiryResolver {
  @Mutation(() => InquiryPayload, {
    nullable: true,
    description: 'Records that an inspection, a complaint or a denunciation is open.',
  })
  async openInquiry(
    @Arg('input', () => OpenInquiryInput, { description: 'What is open.' }) input: OpenInquiryInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await openInquiry(context, input))
  }

  @Mutation(() => InquiryPayload, { nullable: true, description: 'Records that it is over.' })
  async closeInquiry(
    @Arg('input', () => CloseInquiryInput, { description: 'What is over.' })
    input: CloseInquiryInput,
    @Ctx() context: Context,
  ) {
    return answer(context, await closeInquiry(context, input))
  }
}

@Resolver(() => PersonType)
export class PersonInquiriesResolver {
  @FieldResolver(() => [InquiryType], {
    nullable: true,
    description: 'What is and was open about the member, the newest first.',
  })
  inquiries(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.inquiriesOfPerson.load(id)
  }
}

async function answer({ loaders }: Context, outcome: InquiryResult) {
  if (!outcome.ok) return { person: null, objections: toObjectionTypes(outcome.objections) }
  return { person: await loaders.person.load(outcome.value.personId), objections: [] }
}
