import { isUuid } from '@ket-nap/subgraph'
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
  toObjectionTypes,
} from '@ket-nap/subgraph/graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../people/person.graphql.ts'
import type { PersonRow } from '../people/person.queries.ts'
import { listPlaces } from './destination.queries.ts'
import { countTransfers, listTransfers } from './transfer-list.queries.ts'
import {
  NextTransferStepType,
  PossibleTransferActionType,
  TransferBoxType,
  TransferConnection,
  TransferCountsType,
  TransferDestinationType,
  TransferFileType,
  TransferPlaceType,
  TransfersArgs,
  TransferType,
} from './transfer.graphql.ts'
import type { SignedBox, TransferRow } from './transfer.policy.ts'
import { viewTransfer, type TransferFile } from './transfer-view.policy.ts'

/** A transfer as the viewer finds it today; null when unknown or out of reach. */
export async function findTransferFile(context: Context, id: string): Promise<TransferFile | null> {
  if (!isUuid(id)) return null
  const { loaders, today, viewer } = context
  const transfer = await loaders.readTransfer(id)
  return transfer && viewTransfer(await loaders.openTransfer(transfer, today), viewer)
}

@Resolver(() => TransferType)
export class TransferResolver {
  @Query(() => TransferConnection, {
    nullable: true,
    description: 'Transfers of the post’s reach, the one whose clock ends first on top.',
  })
  transfers(
    @Args(() => TransfersArgs) { first, after, show }: TransfersArgs,
    @Ctx() { db, viewer }: Context,
  ) {
    return listTransfers(db, { first, after, show, viewer })
  }

  @Query(() => TransferCountsType, {
    nullable: true,
    description: 'How many transfers each list has.',
  })
  async transferCounts(@Ctx() { db, viewer }: Context): Promise<TransferCountsType> {
    return {
      waiting: await countTransfers(db, 'WAITING', viewer),
      given: await countTransfers(db, 'GIVEN', viewer),
      received: await countTransfers(db, 'RECEIVED', viewer),
      late: await countTransfers(db, 'LATE', viewer),
    }
  }

  @Query(() => [TransferDestinationType], {
    nullable: true,
    description: 'Where a member may go, one level of the whole tree; only names and codes.',
  })
  transferDestinations(
    @Arg('below', () => ID, {
      nullable: true,
      description: 'The organisation above; the provinces when left out.',
    })
    below: string | null,
    @Ctx() { db, today }: Context,
  ) {
    return listPlaces(db, below ?? null, today)
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'The member; null for a side that does not reach him or her.',
  })
  person(@Root() { personId }: TransferRow, @Ctx() { loaders }: Context) {
    return loaders.person.load(personId)
  }

  @FieldResolver(() => TransferPlaceType, {
    nullable: true,
    description: 'The giving cell; null abroad.',
  })
  from(@Root() { unitId }: TransferRow, @Ctx() { loaders }: Context) {
    return unitId && loaders.placeName.load(unitId)
  }

  @FieldResolver(() => TransferPlaceType, {
    nullable: true,
    description: 'The receiving cell; null abroad.',
  })
  to(@Root() { toUnitId }: TransferRow, @Ctx() { loaders }: Context) {
    return toUnitId && loaders.placeName.load(toUnitId)
  }
}

@Resolver(() => TransferBoxType)
export class TransferBoxResolver {
  @FieldResolver(() => TransferPlaceType, {
    nullable: true,
    description: 'The organisation whose organ signs it; null abroad.',
  })
  place(@Root() { unitId }: SignedBox, @Ctx() { loaders }: Context) {
    return unitId && loaders.placeName.load(unitId)
  }
}

@Resolver(() => TransferFileType)
export class TransferFileResolver {
  @Query(() => TransferFileType, {
    nullable: true,
    description: 'Opens a transfer; the opening is audited before the answer leaves.',
  })
  transfer(
    @Arg('transferId', () => ID, { description: 'Key of the transfer.' }) transferId: string,
    @Ctx() context: Context,
  ): Promise<TransferFile | null> {
    return findTransferFile(context, transferId)
  }

  @FieldResolver(() => [PossibleTransferActionType], { description: 'What the viewer may do.' })
  actions(@Root() { actions }: TransferFile) {
    return actions.map(({ objections, ...rest }) => ({
      ...rest,
      objections: toObjectionTypes(objections),
    }))
  }

  @FieldResolver(() => [NextTransferStepType], {
    description: 'What leads on from here, whoever does it.',
  })
  nextSteps(@Root() { nextSteps }: TransferFile) {
    return nextSteps.map(({ objections, ...rest }) => ({
      ...rest,
      objections: toObjectionTypes(objections),
    }))
  }
}

@Resolver(() => PersonType)
export class PersonTransfersResolver {
  @FieldResolver(() => [TransferType], {
    nullable: true,
    description: 'Transfers of the member, the newest first.',
  })
  transfers(@Root() { id }: PersonRow, @Ctx() { loaders }: Context) {
    return loaders.transfersOfPerson.load(id)
  }
}
