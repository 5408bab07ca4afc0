import { Args, Ctx, FieldResolver, Query, Resolver, Root } from '@ket-nap/subgraph/graphql'
import { AdmissionType } from '../admissions/admission.graphql.ts'
import type { Context } from '../context.ts'
import { TransferPlaceType } from '../transfers/transfer.graphql.ts'
import { RelocationConnection, RelocationsArgs, RelocationType } from './relocation.graphql.ts'
import type { Relocation } from './relocation.workflow.ts'
import { listRelocations } from './relocation.queries.ts'

@Resolver(() => RelocationType)
export class RelocationResolver {
  @Query(() => RelocationConnection, {
    nullable: true,
    description: 'Dossiers that left the post’s reach or came into it, the newest first.',
  })
  relocations(
    @Args(() => RelocationsArgs) { first, after, show }: RelocationsArgs,
    @Ctx() { db, viewer }: Context,
  ) {
    return listRelocations(db, { first, after, show, viewer })
  }

  @FieldResolver(() => AdmissionType, {
    nullable: true,
    description: 'The admission; null for a side that does not reach it.',
  })
  admission(@Root() { admissionId }: Relocation, @Ctx() { loaders }: Context) {
    return loaders.admission.load(admissionId)
  }

  @FieldResolver(() => TransferPlaceType, {
    nullable: true,
    description: 'The cell that was left.',
  })
  from(@Root() { fromUnitId }: Relocation, @Ctx() { loaders }: Context) {
    return loaders.placeName.load(fromUnitId)
  }

  @FieldResolver(() => TransferPlaceType, { nullable: true, description: 'The new cell.' })
  to(@Root() { toUnitId }: Relocation, @Ctx() { loaders }: Context) {
    return loaders.placeName.load(toUnitId)
  }
}
