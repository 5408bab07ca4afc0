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
import { TransferPlaceType } from '../transfers/transfer.graphql.ts'
import { handOverFile } from './file-keeping.commands.ts'
import { FileKeepingPayload, FileKeepingType, HandOverFileInput } from './file-keeping.graphql.ts'
import type { FileKeeping } from './file-keeping.workflow.ts'

@Resolver(() => FileKeepingType)
export class FileKeepingResolver {
  @Mutation(() => FileKeepingPayload, {
    nullable: true,
    description: 'Records that another committee keeps the file of a member.',
  })
  async handOverFile(
    @Arg('input', () => HandOverFileInput, { description: 'Who, from when, by which minutes.' })
    input: HandOverFileInput,
    @Ctx() context: Context,
  ) {
    const outcome = await handOverFile(context, input)
    if (!outcome.ok) return { person: null, objections: toObjectionTypes(outcome.objections) }
    return { person: await context.loaders.person.load(outcome.value.personId), objections: [] }
  }

  @FieldResolver(() => TransferPlaceType, { nullable: true, description: 'The organisation.' })
  keeper(@Root() { keeperUnitId }: FileKeeping, @Ctx() { loaders }: Context) {
    return loaders.placeName.load(keeperUnitId)
  }
}

@Resolver(() => PersonType)
export class PersonFileKeepingsResolver {
  @FieldResolver(() => [FileKeepingType], {
    nullable: true,
    description:
      'Who keeps and kept the file of the member, the latest first; none: the committee over the cell.',
  })
  fileKeepings(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.fileKeepings.load(id)
  }
}
